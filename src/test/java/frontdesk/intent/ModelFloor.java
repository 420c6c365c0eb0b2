package frontdesk.intent;

import frontdesk.catalogue.Catalogue;
import frontdesk.language.SparseVector;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The shipped model on features that were made before the clock runs: what no engine on it can
 * undercut.
 */
public final class ModelFloor {
  private final IntentModel model;
  private final List<SparseVector> ready;
  private int next;

  private ModelFloor(IntentModel model, List<SparseVector> ready) {
    this.model = model;
    this.ready = ready;
  }

  public static ModelFloor of(Catalogue catalogue, Path models, List<String> messages) {
    var reading =
        (ModelFiles.Reading.Ready)
            new ModelFiles(models, Optional.empty()).read(catalogue, Locale.ENGLISH);
    var model = reading.classifier().model();
    return new ModelFloor(model, messages.stream().map(model::vector).toList());
  }

  public double[] evaluateNext() {
    next = (next + 1) % ready.size();
    return model.weights().evaluate(ready.get(next));
  }
}
