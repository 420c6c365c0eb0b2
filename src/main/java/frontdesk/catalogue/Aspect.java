package frontdesk.catalogue;

import java.util.Locale;
import java.util.Map;

/**
 * Something that can be asked of either procedure.
 *
 * @param asksProcedure whether the question makes no sense before the procedure is known
 * @param wordings the aspect as it stands after "The document does not say", by locale
 */
public record Aspect(String id, boolean asksProcedure, Map<Locale, String> wordings) {
  public Aspect {
    wordings = Map.copyOf(wordings);
  }
}
