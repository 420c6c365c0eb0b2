package frontdesk.chat;

/** What is known of a conversation cannot be looked up right now. Carries no patient text. */
public final class ConversationsUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConversationsUnavailableException(String what) {
    super(what);
  }
}
