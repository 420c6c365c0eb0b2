package frontdesk.delivery;

/** The store cannot take anything right now. Carries no patient text. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreUnavailableException(String what) {
    super(what);
  }
}
