package frontdesk.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The meaning of an English sentence as a vector of length one: bge-small-en-v1.5, quantised,
 * computed in this process. Loaded with the first vector. Safe for use by several threads.
 */
public final class SentenceVectors {
  public static final int DIMENSION = 384;

  /** In characters; what comes after hardly changes the meaning, and costs as much again. */
  private static final int LONGEST = 1000;

  /** Small beside a vector of length one, or the minimiser would be led by it alone. */
  static final float CONSTANT = 0.1f;

  private static final class Loaded {
    static final EmbeddingModel MODEL = new BgeSmallEnV15QuantizedEmbeddingModel();
  }

  /** Whether the vectors mean anything in a language. */
  public static boolean serve(Locale locale) {
    return locale.getLanguage().equals("en");
  }

  /** Screening and the question after it may ask for the same text; nothing is kept for longer. */
  private final LoadingCache<String, float[]> justComputed =
      Caffeine.newBuilder()
          .maximumSize(64)
          .expireAfterWrite(Duration.ofSeconds(5))
          .build(SentenceVectors::computed);

  /** The components; the same text has the same ones. */
  public float[] of(String text) {
    return justComputed.get(text);
  }

  private static float[] computed(String text) {
    var read = text.substring(0, Math.min(LONGEST, text.length()));
    return Loaded.MODEL.embed(read.isBlank() ? "?" : read).content().vector();
  }

  /**
   * A vector as features of a maximum entropy model, with a constant at its end, so that some
   * labels can be likelier than others from the start.
   */
  public static SparseVector features(float[] vector) {
    var values = Arrays.copyOf(vector, vector.length + 1);
    values[vector.length] = CONSTANT;
    return new SparseVector(IntStream.range(0, values.length).toArray(), values);
  }

  /** The vectors of many texts, in their order. */
  public List<float[]> of(Collection<String> texts) {
    var distinct =
        texts.parallelStream()
            .distinct()
            .collect(Collectors.toConcurrentMap(text -> text, SentenceVectors::computed));
    return texts.stream().map(distinct::get).toList();
  }
}
