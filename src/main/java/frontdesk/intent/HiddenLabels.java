package frontdesk.intent;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The labels that one fold leaves out whole: every n-th of the sorted ones. */
final class HiddenLabels {
  private final Set<String> hidden;

  HiddenLabels(List<Example> examples, int fold, int folds) {
    var labels = examples.stream().map(Example::label).distinct().sorted().toList();
    this.hidden =
        IntStream.range(0, labels.size())
            .filter(i -> i % folds == fold)
            .mapToObj(labels::get)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean hide(String label) {
    return hidden.contains(label);
  }
}
