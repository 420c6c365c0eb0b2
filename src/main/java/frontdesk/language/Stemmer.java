package frontdesk.language;

import java.util.Locale;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Cuts the endings of words with OpenNLP's Snowball stemmers. Not for use by several threads: make
 * one a message.
 */
final class Stemmer {
  private final SnowballStemmer snowball;

  private Stemmer(SnowballStemmer snowball) {
    this.snowball = snowball;
  }

  /** The stemmer of a language; English for one without rules of its own. */
  static Stemmer of(Locale locale) {
    return new Stemmer(
        new SnowballStemmer(
            locale.getLanguage().equals("tr") ? ALGORITHM.TURKISH : ALGORITHM.ENGLISH));
  }

  String stem(String word) {
    return snowball.stem(word).toString();
  }
}
