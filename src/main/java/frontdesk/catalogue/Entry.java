package frontdesk.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One curated answer and what patients ask to get it.
 *
 * @param topic the folder it lies in
 * @param procedure the procedure whose facts it states; empty for what holds for both or for
 *     neither
 * @param aspects what it tells about its procedure; entries of the two procedures with the same
 *     aspect are counterparts
 * @param facts strings that stand literally in {@code markdown}
 * @param file where it was read from
 */
public record Entry(
    EntryId id,
    Locale locale,
    String topic,
    Kind kind,
    String title,
    Optional<String> procedure,
    List<String> aspects,
    List<Source> sources,
    List<String> facts,
    List<EntryId> related,
    Review review,
    List<String> examples,
    String markdown,
    Path file) {

  /** What a reply made of the entry is called in the contracts. */
  public enum Kind {
    ANSWER,
    SMALL_TALK,
    /** A topic that patients ask about and the documents do not cover: an honest decline. */
    UNSUPPORTED
  }

  public Entry {
    aspects = List.copyOf(aspects);
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    related = List.copyOf(related);
    examples = List.copyOf(examples);
  }

  /** Whether it states facts of another procedure than the given one. */
  public boolean isOfAnotherProcedureThan(String other) {
    return procedure.isPresent() && !procedure.get().equals(other);
  }
}
