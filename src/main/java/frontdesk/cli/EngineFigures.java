package frontdesk.cli;

import frontdesk.intent.EngineScore;

/** Prints how the engine does on an intent set. */
final class EngineFigures {
  private EngineFigures() {}

  static Figures of(EngineScore score) {
    var figures =
        new Figures()
            .count("in-scope questions", score.inScope())
            .share("in-scope accuracy", score.accuracy())
            .number("median microseconds", score.microseconds(), "µs");
    return score.outOfScope() == 0
        ? figures
        : figures
            .count("out-of-scope questions", score.outOfScope())
            .share("AUROC", score.auroc())
            .share("out-of-scope rejected at 5 % false rejection", score.rejectedAt5());
  }
}
