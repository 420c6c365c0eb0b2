package frontdesk.screening;

import frontdesk.catalogue.Level;

/** How a red flag stands in its sentence. */
public enum Standing {
  /** There now, recently, or at no stated time. */
  PRESENT,
  /** Said not to be there. */
  NEGATED,
  /** Explicitly 8 to 30 days ago: no emergency any more, but to be told today. */
  RECENT,
  /** Explicitly longer ago. */
  PAST,
  /** Asked about or imagined, not had. */
  HYPOTHETICAL;

  /** Whether a sign that stands so needs guidance. */
  boolean isUrgent() {
    return this == PRESENT || this == RECENT;
  }

  /** How urgent a sign of the level is when it stands so. */
  Level lowered(Level level) {
    return this == RECENT && level == Level.EMERGENCY ? Level.SAME_DAY : level;
  }
}
