package frontdesk.cli;

/** What a labelled question led to. */
enum Outcome {
  RIGHT("answered right"),
  ASKED_RIGHT("asked back, right one offered"),
  ASKED_WRONG("asked back, right one missing"),
  WRONG("answered wrong"),
  DECLINED("declined"),
  TAKEN_OVER("taken over by screening");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
