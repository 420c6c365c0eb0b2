package frontdesk.intent;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's quasi-Newton maximum entropy on real-valued features. Its result depends on the
 * events and these parameters alone: the thread count is fixed, since it decides the order in which
 * gradients are added up.
 */
final class MaxentTrainer {
  static final int THREADS = 2;
  static final int ITERATIONS = 100;
  static final double L2_COST = 0.03;

  private MaxentTrainer() {}

  static AbstractModel trainOn(Supplier<List<Event>> events) throws IOException {
    return train(events.get());
  }

  static AbstractModel train(List<Event> events) throws IOException {
    var trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
    return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
  }

  /** What the models depend on beside the examples, for their manifest. */
  static Map<String, String> description() {
    return Map.of(
        "algorithm", QNTrainer.MAXENT_QN_VALUE,
        "iterations", String.valueOf(ITERATIONS),
        "l2-cost", String.valueOf(L2_COST),
        "threads", String.valueOf(THREADS));
  }

  private static TrainingParameters parameters() {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(AbstractDataIndexer.SORT_PARAM, false);
    parameters.put("DataIndexer", "OnePassRealValue");
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    parameters.put(QNTrainer.THREADS_PARAM, THREADS);
    parameters.put("PrintMessages", false);
    return parameters;
  }
}
