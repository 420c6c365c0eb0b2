package frontdesk.language;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows what patients call the procedures and the body parts they treat, in every language at once.
 */
public final class Glossary {
  private final TermIndex terms;
  private final List<String> procedureOfTerm;

  private Glossary(TermIndex terms, List<String> procedureOfTerm) {
    this.terms = terms;
    this.procedureOfTerm = procedureOfTerm;
  }

  public static Glossary of(Catalogue catalogue) {
    var words = new ArrayList<String>();
    var procedures = new ArrayList<String>();
    for (Procedure procedure : catalogue.procedures()) {
      for (var list : procedure.words().values()) {
        list.forEach(words::add);
        list.forEach(_ -> procedures.add(procedure.id()));
      }
    }
    return new Glossary(TermIndex.of(words, CommonWords::isKnown, 0), List.copyOf(procedures));
  }

  /**
   * The tokens with every name of a procedure or of a body part it treats replaced by the
   * procedure's id: what is asked does not depend on whether it is asked of a knee or of a hip.
   */
  public List<Token> canonical(List<Token> tokens) {
    var hits = terms.find(tokens);
    if (hits.isEmpty()) {
      return tokens;
    }
    var replaced = new ArrayList<>(tokens);
    for (var hit : hits) {
      for (var i = hit.start(); i < hit.end(); i++) {
        replaced.set(i, tokens.get(i).withWord(procedureOfTerm.get(hit.term())));
      }
    }
    return List.copyOf(replaced);
  }

  /** A glossary without a word, for texts of other fields. */
  public static Glossary empty() {
    return new Glossary(TermIndex.of(List.of(), CommonWords::isKnown, 0), List.of());
  }

  /** The ids of the procedures that the tokens name, by their name or by a body part. */
  public Set<String> procedures(List<Token> tokens) {
    var named = new TreeSet<String>();
    terms.find(tokens).forEach(hit -> named.add(procedureOfTerm.get(hit.term())));
    return named;
  }
}
