package frontdesk.delivery;

/** The store cannot take anything right now. Carries no patient text. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean isThere;

  /**
   * @param isThere whether the store can be reached, and refuses just this
   */
  public StoreUnavailableException(String what, boolean isThere) {
    super(what);
    this.isThere = isThere;
  }

  public boolean isStoreThere() {
    return isThere;
  }
}
