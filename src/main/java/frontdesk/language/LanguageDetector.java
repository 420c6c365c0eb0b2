package frontdesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a message. The script and the everyday words settle most messages; only for
 * the rest is OpenNLP's detector asked, which is slow beside them and weak on short texts.
 */
public final class LanguageDetector {
  /** Fewer letters are no ground for a confident guess of a foreign language. */
  private static final int LETTERS_FOR_A_GUESS = 20;

  /** How many times as confident as of any served language a guess of another one must be. */
  private static final double CLEAR_LEAD = 1.6;

  private static final double SETTLING_SHARE = 0.5;
  private static final double WRITTEN_SHARE = 0.4;
  private static final Locale TURKISH = Locale.of("tr");
  private static final Map<String, Locale> SERVED = Map.of("eng", Locale.ENGLISH, "tur", TURKISH);

  /** Loads the model when a message first needs it. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (var stream = LanguageDetector.class.getResourceAsStream("/langdetect-183.bin")) {
        if (stream == null) {
          throw new IllegalStateException("the language detector's model is not on the class path");
        }
        return new LanguageDetectorModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The language of a message, as far as it can be told. */
  public sealed interface Detected {
    record Served(Locale locale) implements Detected {}

    /**
     * A confident guess of another language, as an ISO 639-3 code, or of another script, then
     * {@code und}.
     */
    record NotServed(String code) implements Detected {}
  }

  /**
   * @param usual the language of the conversation, else of the page, for messages that do not tell
   */
  public Detected detect(String normalised, List<Token> tokens, Optional<Locale> usual) {
    var letters = normalised.codePoints().filter(Character::isLetter).count();
    if (letters > 0 && latinLetters(normalised) * 2 < letters) {
      return new Detected.NotServed("und");
    }
    return byWords(normalised, tokens)
        .or(() -> letters >= LETTERS_FOR_A_GUESS ? byModel(normalised) : Optional.empty())
        .orElseGet(() -> new Detected.Served(usual.orElse(Locale.ENGLISH)));
  }

  /**
   * Whether everyday words of the language make up a good part of the text, and more than others.
   */
  public static boolean isWrittenIn(Locale locale, List<Token> tokens) {
    var words = words(locale, tokens);
    return words >= WRITTEN_SHARE * tokens.size()
        && SERVED.values().stream()
            .filter(other -> !other.equals(locale))
            .allMatch(other -> words(other, tokens) < words);
  }

  private static long words(Locale locale, List<Token> tokens) {
    return tokens.stream().filter(token -> isOf(locale, token)).count();
  }

  private static long latinLetters(String text) {
    return text.codePoints()
        .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN)
        .count();
  }

  private static Optional<Detected> byWords(String normalised, List<Token> tokens) {
    var english = words(Locale.ENGLISH, tokens);
    var turkish = words(TURKISH, tokens) + turkishLetters(normalised);
    var enough = SETTLING_SHARE * tokens.size();
    if (english == turkish || Math.max(english, turkish) < enough) {
      return Optional.empty();
    }
    return Optional.of(new Detected.Served(english > turkish ? Locale.ENGLISH : TURKISH));
  }

  private static boolean isOf(Locale locale, Token token) {
    return CommonWords.of(locale).contains(token.word());
  }

  private static long turkishLetters(String text) {
    return text.chars()
        .filter(c -> c == 'ğ' || c == 'ı' || c == 'ş' || c == 'İ' || c == 'Ş' || c == 'Ğ')
        .count();
  }

  /**
   * Empty when no language is clearly ahead. The detector spreads its confidence over a hundred
   * languages, so that only the distance to the served ones tells anything.
   */
  private static Optional<Detected> byModel(String normalised) {
    var languages = new LanguageDetectorME(Model.LOADED).predictLanguages(normalised);
    var best = languages[0];
    var served =
        Arrays.stream(languages).filter(each -> SERVED.containsKey(each.getLang())).findFirst();
    if (served.isEmpty() || best.getConfidence() >= CLEAR_LEAD * served.get().getConfidence()) {
      return Optional.of(new Detected.NotServed(best.getLang()));
    }
    return Optional.ofNullable(SERVED.get(best.getLang())).map(Detected.Served::new);
  }
}
