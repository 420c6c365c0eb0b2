package frontdesk.intent;

import frontdesk.catalogue.Catalogue;
import frontdesk.language.SparseVector;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The shipped model on features that were made before the clock runs: what no engine on it can
 * undercut.
 */
public final class ModelFloor {
  private record Ready(String[] names, float[] values) {}

  private final IntentModel model;
  private final List<Ready> ready;
  private int next;

  private ModelFloor(IntentModel model, List<Ready> ready) {
    this.model = model;
    this.ready = ready;
  }

  public static ModelFloor of(Catalogue catalogue, Path models, List<String> messages) {
    var reading = (ModelFiles.Reading.Ready) new ModelFiles(models).read(catalogue, Locale.ENGLISH);
    var model = reading.classifier().model();
    return new ModelFloor(
        model, messages.stream().map(model::vector).map(vector -> ready(model, vector)).toList());
  }

  private static Ready ready(IntentModel model, SparseVector vector) {
    return new Ready(model.names(vector), vector.values());
  }

  public double[] evaluateNext() {
    next = (next + 1) % ready.size();
    return model.evaluate(ready.get(next).names(), ready.get(next).values());
  }
}
