package frontdesk.channel.widget;

import java.util.regex.Pattern;

/** Takes out of a style sheet what only its readers need. */
final class StyleSheet {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern AROUND_BRACES = Pattern.compile("\\s*([{};])\\s*");
  private static final Pattern AFTER_MARKS = Pattern.compile("([:,])\\s+");

  private StyleSheet() {}

  static String shortened(String css) {
    var bare = COMMENT.matcher(css).replaceAll("");
    var tight = AROUND_BRACES.matcher(bare).replaceAll("$1");
    return AFTER_MARKS.matcher(tight).replaceAll("$1").replace(";}", "}").strip();
  }
}
