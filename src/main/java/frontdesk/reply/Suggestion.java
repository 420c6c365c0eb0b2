package frontdesk.reply;

/** Something to press. Pressing it sends {@code title} as text and {@code id} as choice. */
public record Suggestion(String id, String title) {}
