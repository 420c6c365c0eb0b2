package frontdesk.intent;

import frontdesk.intent.DenseModel.Opinion;
import frontdesk.language.SentenceVectors;
import java.util.Optional;

/**
 * What a classifier needs to go by the meaning of a text where its words leave it in doubt.
 *
 * @param acceptance turns the signals of a blended ranking into a chance
 */
record Meaning(SentenceVectors vectors, DenseModel model, Acceptance acceptance) {

  /** Empty where vectors cannot be computed: then the words must do. */
  Optional<Opinion> opinion(String normalised) {
    try {
      return Optional.of(model.opinion(vectors.of(normalised)));
    } catch (RuntimeException | LinkageError _) {
      return Optional.empty();
    }
  }
}
