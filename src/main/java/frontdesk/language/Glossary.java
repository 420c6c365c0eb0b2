package frontdesk.language;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Terminology;
import frontdesk.catalogue.Terminology.Kind;
import frontdesk.catalogue.Terminology.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Knows the names of the {@link Terminology} in the tokens of a text, however they are typed. */
public final class Glossary {
  private final TermIndex names;
  private final List<Term> termOfName;

  private Glossary(TermIndex names, List<Term> termOfName) {
    this.names = names;
    this.termOfName = termOfName;
  }

  public static Glossary of(Catalogue catalogue) {
    var names = new ArrayList<String>();
    var terms = new ArrayList<Term>();
    for (var term : catalogue.terminology().terms()) {
      for (var name : term.words()) {
        names.add(name);
        terms.add(term);
      }
    }
    return new Glossary(TermIndex.of(names, CommonWords::isKnown, 0), List.copyOf(terms));
  }

  /** A glossary without a word, for texts of other fields. */
  public static Glossary empty() {
    return new Glossary(TermIndex.of(List.of(), CommonWords::isKnown, 0), List.of());
  }

  /**
   * The tokens with every name replaced by the id of its term: what is asked does not depend on
   * whether it is asked of a knee or of a hip, of Xarelto or of Eliquis.
   */
  public List<Token> canonical(List<Token> tokens) {
    var hits = names.find(tokens);
    if (hits.isEmpty()) {
      return tokens;
    }
    var replaced = new ArrayList<>(tokens);
    for (var hit : hits) {
      for (var i = hit.start(); i < hit.end(); i++) {
        replaced.set(i, tokens.get(i).withWord(termOfName.get(hit.term()).id()));
      }
    }
    return List.copyOf(replaced);
  }

  /** The ids of the procedures that the tokens name, by their name or by a body part. */
  public Set<String> procedures(List<Token> tokens) {
    return named(tokens, term -> term.kind() == Kind.PROCEDURE);
  }

  /** The ids of the medicines, body parts, treatments and figures that the tokens name. */
  public Set<String> keyTerms(List<Token> tokens) {
    return named(tokens, term -> term.kind() != Kind.PROCEDURE);
  }

  private Set<String> named(List<Token> tokens, Predicate<Term> wanted) {
    var ids = new TreeSet<String>();
    names.find(tokens).stream()
        .map(hit -> termOfName.get(hit.term()))
        .filter(wanted)
        .forEach(term -> ids.add(term.id()));
    return ids;
  }
}
