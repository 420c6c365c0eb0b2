package frontdesk.reply;

import java.util.Optional;

/**
 * What an urgent reply asks the patient to do, most important first.
 *
 * @param phone the number to call; empty for a place to go
 */
public record Action(String label, Optional<String> phone) {}
