package frontdesk.language;

import java.util.Set;

/** The folded endings of Turkish verbs that matter to screening. */
public final class TurkishEndings {
  /** After a verb's stem: {@code -madı}, {@code -memiş}. */
  private static final Set<String> DENIALS = Set.of("madi", "medi", "mamis", "memis");

  /** After a stem that names a complaint; other verbs say with it what a patient cannot do. */
  private static final Set<String> DENIALS_OF_COMPLAINTS = Set.of("miyo", "muyo");

  private static final Set<String> COMPLAINTS =
      Set.of(
          "agri",
          "kana",
          "uyus",
          "sis",
          "yan",
          "sizla",
          "kasin",
          "titre",
          "kus",
          "aci",
          "bayil",
          "morar",
          "kizar",
          "karincalan",
          "kanat");

  private static final Set<String> AORIST = Set.of("ir", "ur", "ar", "er", "abilir", "ebilir");

  private TurkishEndings() {}

  /** Whether the word is the stem with an ending that denies it. */
  static boolean deny(String stem, String word) {
    return word.length() > stem.length()
        && word.startsWith(stem)
        && (DENIALS.stream().anyMatch(ending -> word.startsWith(ending, stem.length()))
            || (COMPLAINTS.contains(stem)
                && DENIALS_OF_COMPLAINTS.stream()
                    .anyMatch(ending -> word.startsWith(ending, stem.length()))));
  }

  /** Whether a verb speaks of what happens in general, as {@code olur} does, or could happen. */
  public static boolean isGeneral(String word) {
    return word.length() > 3
        && AORIST.stream().anyMatch(word::endsWith)
        && !word.endsWith("iyor")
        && !word.endsWith("uyor");
  }

  /** Whether the word asks a question: {@code mi} and its personal forms. */
  public static boolean isQuestion(String word) {
    return word.matches("m[iu](y[iu]m|s[iu]n|y[iu]z|ydi|dir)?");
  }

  /** Whether the word is a verb or a copula said of now. */
  public static boolean isPresentTense(String word) {
    return word.contains("iyo") || word.contains("uyo") || word.equals("var") || word.equals("yok");
  }
}
