package frontdesk.delivery;

/** The store cannot take anything right now. Carries no patient text. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean isUnfit;

  /**
   * @param isUnfit whether the store would never take just this
   */
  public StoreUnavailableException(String what, boolean isUnfit) {
    super(what);
    this.isUnfit = isUnfit;
  }

  public boolean isUnfit() {
    return isUnfit;
  }
}
