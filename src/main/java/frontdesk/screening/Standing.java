package frontdesk.screening;

/** How a red flag stands in its sentence. */
public enum Standing {
  /** There now, recently, or at no stated time. */
  PRESENT,
  /** Said not to be there. */
  NEGATED,
  /** Explicitly long ago. */
  PAST,
  /** Asked about or imagined, not had. */
  HYPOTHETICAL
}
