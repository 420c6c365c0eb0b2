package frontdesk.reply;

/**
 * A text in the two forms that channels need.
 *
 * @param html sanitised: paragraphs, lists, emphasis and links only
 */
public record Wording(String markdown, String html) {}
