package frontdesk.language;

/**
 * A word, number or emoji of a message.
 *
 * @param word folded: lower case, without diacritics and apostrophes
 * @param start where it starts in the normalised text
 * @param end where the next character is
 * @param sentence counted from 0
 * @param clause counted from 0 over the whole message; a comma or a new sentence starts one
 */
public record Token(String word, int start, int end, int sentence, int clause) {
  Token withWord(String other) {
    return new Token(other, start, end, sentence, clause);
  }

  /** Never the word: it is the patient's. */
  @Override
  public String toString() {
    return "Token[" + start + "-" + end + "]";
  }
}
