package frontdesk.screening;

import frontdesk.language.Token;
import frontdesk.language.Tokeniser;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which screening found nothing urgent: the permission to answer it. Whoever holds one
 * need not ask again, and nobody outside this package can make one.
 */
public final class ScreenedText {
  private final String normalised;
  private final List<Token> tokens;

  ScreenedText(String normalised, List<Token> tokens) {
    this.normalised = normalised;
    this.tokens = tokens;
  }

  public String normalised() {
    return normalised;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /**
   * The same text question by question; a text of one question is one part. What was screened as a
   * whole is screened in its parts.
   */
  public List<ScreenedText> questions() {
    var parts = new ArrayList<ScreenedText>();
    var first = 0;
    for (var i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).sentence() != tokens.get(i - 1).sentence()) {
        var text = normalised.substring(tokens.get(first).start(), tokens.get(i - 1).end());
        parts.add(new ScreenedText(text, Tokeniser.tokenise(text)));
        first = i;
      }
    }
    return List.copyOf(parts);
  }

  public boolean isBlank() {
    return tokens.isEmpty();
  }

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "ScreenedText[" + tokens.size() + " tokens]";
  }
}
