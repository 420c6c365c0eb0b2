package frontdesk.screening;

import frontdesk.catalogue.Level;
import java.util.List;
import java.util.Optional;

/** What screening makes of a message. */
public sealed interface Screening {
  /** The rules that fired, whatever their standing. */
  List<Evidence> evidence();

  /**
   * The message gets guidance instead of an answer.
   *
   * @param category the red flag that names the guidance; empty when screening itself failed or
   *     gave up
   */
  record Urgent(Level level, Optional<String> category, List<Evidence> evidence)
      implements Screening {
    public Urgent {
      evidence = List.copyOf(evidence);
    }

    /** What is said when screening cannot tell: the safe side. */
    static Urgent closed() {
      return new Urgent(Level.EMERGENCY, Optional.empty(), List.of());
    }
  }

  /**
   * Nothing urgent is there now; {@code evidence} holds what is only negated, past or imagined.
   *
   * @param isFrightening whether the text speaks of something urgent in general
   */
  record Clear(ScreenedText text, List<Evidence> evidence, boolean isFrightening)
      implements Screening {
    public Clear {
      evidence = List.copyOf(evidence);
    }

    /** Whether self-harm was spoken of, as settled long ago or denied. */
    public boolean touchesCrisis() {
      return evidence.stream().anyMatch(each -> each.level() == Level.CRISIS);
    }

    /** Whether a red flag was spoken of, so that the answer carries a safety line. */
    public boolean touchesRedFlag() {
      return isFrightening || !evidence.isEmpty();
    }
  }
}
