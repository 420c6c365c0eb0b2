package frontdesk.reply;

import java.net.URI;
import java.util.Optional;

/** The document and section that an answer is drawn from, as shown to the patient. */
public record CitedSource(String document, String section, Optional<URI> link) {}
