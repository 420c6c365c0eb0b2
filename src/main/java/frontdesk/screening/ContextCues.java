package frontdesk.screening;

import frontdesk.language.Folding;
import java.util.List;

/**
 * Words around a red flag that tell how it stands; {@code faq/safety/context.yml}.
 *
 * @param negationBefore negate what follows them, with nothing but fillers between
 * @param negationAfter negate what stands before them, with nothing but fillers between
 * @param fillers words that may stand between a negation and what it negates
 * @param neverNegated words with which an evidence may start that no negation before it takes back
 * @param hypothetical make what follows in the sentence a question or a supposition
 * @param hypotheticalAfter do the same to what stands before them
 * @param hypotheticalEndings endings of words that make the red flag they belong to a supposition
 * @param past put what stands near them into the settled past
 * @param present keep a sentence in the present, whatever else it says
 * @param newThought start a thought of its own within a sentence, which cues do not reach over
 * @param frightening words that make an answer carry a safety line, though nothing is there now
 * @param idioms figures of speech; their words are no evidence
 */
record ContextCues(
    List<String> negationBefore,
    List<String> negationAfter,
    List<String> fillers,
    List<String> neverNegated,
    List<String> hypothetical,
    List<String> hypotheticalAfter,
    List<String> hypotheticalEndings,
    List<String> past,
    List<String> present,
    List<String> newThought,
    List<String> frightening,
    List<String> idioms) {
  ContextCues {
    negationBefore = List.copyOf(negationBefore);
    negationAfter = List.copyOf(negationAfter);
    fillers = List.copyOf(fillers);
    neverNegated = List.copyOf(neverNegated);
    hypothetical = List.copyOf(hypothetical);
    hypotheticalAfter = List.copyOf(hypotheticalAfter);
    hypotheticalEndings = hypotheticalEndings.stream().map(Folding::fold).toList();
    past = List.copyOf(past);
    present = List.copyOf(present);
    newThought = List.copyOf(newThought);
    frightening = List.copyOf(frightening);
    idioms = List.copyOf(idioms);
  }

  /** No cue at all: everything found is present. */
  static ContextCues none() {
    var none = List.<String>of();
    return new ContextCues(none, none, none, none, none, none, none, none, none, none, none, none);
  }
}
