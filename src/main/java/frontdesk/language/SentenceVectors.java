package frontdesk.language;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The meaning of an English sentence as a vector of length one: bge-small-en-v1.5, quantised,
 * computed in this process. Loaded with the first vector. Safe for use by several threads.
 */
public final class SentenceVectors {
  public static final int DIMENSION = 384;

  /** In characters; what comes after hardly changes the meaning, and costs as much again. */
  private static final int LONGEST = 1000;

  private static final class Loaded {
    static final EmbeddingModel MODEL = new BgeSmallEnV15QuantizedEmbeddingModel();
  }

  /** Whether the vectors mean anything in a language. */
  public static boolean serve(Locale locale) {
    return locale.getLanguage().equals("en");
  }

  /** The components; the same text has the same ones. */
  public float[] of(String text) {
    var read = text.substring(0, Math.min(LONGEST, text.length()));
    return Loaded.MODEL.embed(read.isBlank() ? "?" : read).content().vector();
  }

  /** The vectors of many texts, in their order. */
  public List<float[]> of(Collection<String> texts) {
    return texts.parallelStream().map(this::of).toList();
  }
}
