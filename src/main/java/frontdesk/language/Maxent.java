package frontdesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A maximum entropy model on real-valued features, trained by OpenNLP's quasi-Newton method. Safe
 * for use by several threads.
 */
public final class Maxent {
  private final AbstractModel model;

  private Maxent(AbstractModel model) {
    this.model = model;
  }

  /**
   * A labelled training sample.
   *
   * @param names of its features
   * @param values of its features, none of them negative, in the order of their names
   */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere; OpenNLP takes arrays
  public record Sample(String label, String[] names, float[] values) {}

  /**
   * What training depends on beside the samples.
   *
   * @param l2Cost the price of large weights
   */
  public record Parameters(int iterations, double l2Cost) {
    /**
     * Fixed, since the number of threads decides the order in which gradients are added up, and so
     * the last bits of the weights.
     */
    private static final int THREADS = 2;

    /** For the manifest of a model. */
    public Map<String, String> description() {
      return new TreeMap<>(
          Map.of(
              "algorithm", QNTrainer.MAXENT_QN_VALUE,
              "iterations", String.valueOf(iterations),
              "l2-cost", String.valueOf(l2Cost),
              "threads", String.valueOf(THREADS)));
    }

    private TrainingParameters forOpenNlp() {
      var parameters = new TrainingParameters();
      parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
      parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
      parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
      parameters.put(AbstractDataIndexer.SORT_PARAM, false);
      parameters.put("DataIndexer", "OnePassRealValue");
      parameters.put(QNTrainer.L1COST_PARAM, 0.0);
      parameters.put(QNTrainer.L2COST_PARAM, l2Cost);
      parameters.put(QNTrainer.THREADS_PARAM, THREADS);
      parameters.put("PrintMessages", false);
      return parameters;
    }
  }

  /** The same samples and parameters make the same model on one machine. */
  public static Maxent train(List<Sample> samples, Parameters parameters) {
    try {
      var events =
          samples.stream()
              .map(sample -> new Event(sample.label(), sample.names(), sample.values()))
              .toList();
      var trainer = TrainerFactory.getEventTrainer(parameters.forOpenNlp(), new HashMap<>());
      return new Maxent(
          (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
    } catch (IOException e) {
      throw new UncheckedIOException("training reads memory only", e);
    }
  }

  public static Maxent read(Path file) throws IOException {
    return new Maxent(new GenericModelReader(file.toFile()).getModel());
  }

  /** The same model is written as the same bytes. */
  public void write(Path file) throws IOException {
    new GenericModelWriter(model, file.toFile()).persist();
  }

  /**
   * The probability of every label, in their order; features it does not know count for nothing.
   */
  public double[] evaluate(String[] names, float[] values) {
    return model.eval(names, values);
  }

  public int labels() {
    return model.getNumOutcomes();
  }

  public String label(int number) {
    return model.getOutcome(number);
  }

  /** The number of a label; -1 when the model does not know it. */
  public int numberOf(String label) {
    return model.getIndex(label);
  }
}
