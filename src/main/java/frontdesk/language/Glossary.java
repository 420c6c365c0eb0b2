package frontdesk.language;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Knows what patients call the procedures and the body parts they treat, in every language at once. */
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
    return new Glossary(TermIndex.of(words, CommonWords.all(), 0), List.copyOf(procedures));
  }

  /** The ids of the procedures that the tokens name, by their name or by a body part. */
  public Set<String> procedures(List<Token> tokens) {
    var named = new TreeSet<String>();
    terms.find(tokens).forEach(hit -> named.add(procedureOfTerm.get(hit.term())));
    return named;
  }
}
