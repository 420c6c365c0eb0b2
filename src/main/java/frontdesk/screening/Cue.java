package frontdesk.screening;

import java.util.Locale;

/**
 * The kinds of words around a red flag that tell how it stands; each a list of {@code context.yml}.
 */
enum Cue {
  /** Negates what follows, with nothing but fillers or other signs between. */
  NEGATION_BEFORE,
  /** Negates what stands before, with nothing but fillers or other signs between. */
  NEGATION_AFTER,
  /** May stand between a negation and what it negates. */
  FILLER,
  /** A sign that starts so is itself said with a negation: nothing before it takes it back. */
  NEVER_NEGATED,
  /** Makes what follows in the sentence a question or a supposition. */
  HYPOTHETICAL,
  /** Does the same to what stands before it. */
  HYPOTHETICAL_AFTER,
  /** Starts a question about things in general, when nobody is named in it. */
  GENERAL_QUESTION,
  /** Names somebody, or a moment near now: the sentence is about a person and not in general. */
  PERSONAL,
  /** Puts what stands near it into the settled past. */
  PAST,
  /** Puts what stands near it 8 to 30 days back. */
  RECENT,
  /** What a date may belong to instead of the sign: a procedure, an operation, an accident. */
  DATED_EVENT,
  /** Within a sign: said of now, whatever date stands near. */
  PRESENT_TENSE,
  /** For years the same: no sign of today. */
  CHRONIC,
  /** Keeps what stands near it in the present. */
  PRESENT,
  /** Starts a thought of its own within a sentence, which cues do not reach over. */
  NEW_THOUGHT,
  /** Makes an answer carry a safety line, though nothing is there now. */
  FRIGHTENING,
  /** A figure of speech; its words are no evidence. */
  IDIOM;

  /** The list's name in the file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
