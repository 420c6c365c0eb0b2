package frontdesk.screening;

import frontdesk.language.Token;
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

  public boolean isBlank() {
    return tokens.isEmpty();
  }

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "ScreenedText[" + tokens.size() + " tokens]";
  }
}
