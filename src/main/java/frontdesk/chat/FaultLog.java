package frontdesk.chat;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports what failed inside the flow. */
final class FaultLog {
  private static final Logger LOG = LoggerFactory.getLogger(FrontDesk.class);

  private FaultLog() {}

  /** Names the fault's type and place alone: its message could quote the patient. */
  static void report(String part, Throwable fault) {
    var place =
        Arrays.stream(fault.getStackTrace())
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("unknown");
    LOG.error("the {} failed: {} at {}", part, fault.getClass().getName(), place);
  }
}
