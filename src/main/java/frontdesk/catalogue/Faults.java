package frontdesk.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects every fault of one reading, so that staff see all of them at once. Not for use by
 * several threads.
 */
public final class Faults {
  private final List<Fault> found = new ArrayList<>();

  public void add(Path file, int line, String rule, String remedy) {
    found.add(new Fault(file, line, rule, remedy));
  }

  public void addAll(List<Fault> faults) {
    found.addAll(faults);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** The faults in the order of files and lines. */
  public List<Fault> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
