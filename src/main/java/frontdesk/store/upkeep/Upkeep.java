package frontdesk.store.upkeep;

/** Looks after what the store keeps, for the people who run it. Safe for use by several threads. */
public interface Upkeep {
  /**
   * Never throws for what the database does or for what is not there: that is refused.
   *
   * @param who the account on the machine that asks; kept beside what it was shown
   */
  Answer perform(Request request, String who);
}
