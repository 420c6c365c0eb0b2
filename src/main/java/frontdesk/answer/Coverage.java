package frontdesk.answer;

import frontdesk.catalogue.Entry;
import frontdesk.language.Glossary;
import frontdesk.language.Normaliser;
import frontdesk.language.Token;
import frontdesk.language.Tokeniser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which medicines, body parts, treatments and figures an entry speaks of, in its answer or in the
 * questions it is asked with. Safe for use by several threads.
 */
final class Coverage {
  private final Glossary glossary;
  private final Map<Entry, Set<String>> spokenOf = new ConcurrentHashMap<>();

  Coverage(Glossary glossary) {
    this.glossary = glossary;
  }

  /** Whether the entry speaks of all of them that the question names. */
  boolean reaches(Entry entry, List<Token> question) {
    var asked = glossary.keyTerms(question);
    return asked.isEmpty() || spokenOf.computeIfAbsent(entry, this::keyTerms).containsAll(asked);
  }

  private Set<String> keyTerms(Entry entry) {
    var terms = new TreeSet<String>();
    Stream.concat(Stream.of(entry.title(), entry.markdown()), entry.examples().stream())
        .map(text -> Tokeniser.tokenise(Normaliser.normalise(text)))
        .forEach(tokens -> terms.addAll(glossary.keyTerms(tokens)));
    return terms;
  }
}
