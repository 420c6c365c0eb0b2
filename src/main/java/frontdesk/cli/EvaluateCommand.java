package frontdesk.cli;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Fault;
import frontdesk.catalogue.Faults;
import frontdesk.intent.EngineScore;
import frontdesk.intent.Example;
import frontdesk.language.SentenceVectors;
import frontdesk.screening.SafetyScore;
import frontdesk.screening.Screener;
import frontdesk.screening.ScreeningSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the catalogue, the engine on a public set, or screening. */
@Command(
    name = "evaluate",
    description = "Scores the catalogue, the engine or screening.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--train",
      paramLabel = "TSV",
      description = "Intent set to train on: label, text.")
  private @Nullable Path train;

  @Option(
      names = "--test",
      paramLabel = "TSV",
      description = "Intent set to measure on: label, text.")
  private @Nullable Path test;

  @Option(
      names = "--oos",
      paramLabel = "TSV",
      description = "More questions that are out of scope.")
  private @Nullable Path oos;

  @Option(
      names = "--questions",
      paramLabel = "TSV",
      description = "Questions to the shipped catalogue: label, text.")
  private @Nullable Path questions;

  @Option(
      names = "--against",
      paramLabel = "MODELS",
      description = "With --questions: another folder of models; fails when these are worse.")
  private @Nullable Path against;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Writes the figures as one self-contained page too.")
  private @Nullable Path html;

  @Option(
      names = "--safety",
      paramLabel = "TSV",
      description = "Messages to screen: id, text, label.")
  private @Nullable Path safety;

  @Option(
      names = "--mutations",
      description = "With --safety: the same messages typed in other ways too.")
  private boolean mutations;

  @Option(names = "--no-vectors", description = "Go by the words alone.")
  private boolean noVectors;

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description = "The language of the set; en by default.")
  private Locale locale = Locale.ENGLISH;

  @Spec private CommandSpec spec = CommandSpec.create();

  private boolean isWorse;

  @Override
  public Integer call() throws IOException {
    var figures = figures();
    spec.commandLine().getOut().print(json ? figures.json() : figures.text());
    if (html != null) {
      Files.writeString(html, FiguresPage.of(figures));
    }
    return isWorse ? Main.FAULT : 0;
  }

  private Figures figures() throws IOException {
    if (safety != null) {
      return safetyFigures(screener(), safetyMessages(safety));
    }
    if (train != null && test != null) {
      return EngineFigures.of(
          EngineScore.measure(examples(train), testSet(test), locale, vectors()));
    }
    if (train != null || test != null || (oos != null && questions == null)) {
      throw new ParameterException(spec.commandLine(), "--train and --test go together");
    }
    return catalogueFigures();
  }

  private Figures catalogueFigures() throws IOException {
    var evaluation = new CatalogueEvaluation(catalogue(), screener(), locale, vectors());
    if (questions == null) {
      return new CatalogueFigures(evaluation.crossValidate()).figures();
    }
    var asked = testSet(questions);
    var figures =
        new CatalogueFigures(evaluation.measureShipped(home.home().models(), asked)).figures();
    if (against == null) {
      return figures;
    }
    var others = new CatalogueFigures(evaluation.measureShipped(against, asked)).figures();
    isWorse = Comparison.add(figures, others);
    return figures;
  }

  private Figures safetyFigures(Screener screener, List<SafetyScore.Message> messages) {
    var score = SafetyScore.measure(screener, messages);
    var figures = SafetyFigures.of(score);
    if (mutations) {
      MutationFigures.add(figures, screener, score);
    }
    return figures;
  }

  private Optional<SentenceVectors> vectors() {
    return allVectors().filter(_ -> SentenceVectors.serve(locale));
  }

  private Optional<SentenceVectors> allVectors() {
    return noVectors ? Optional.empty() : Optional.of(new SentenceVectors());
  }

  private Catalogue catalogue() throws IOException {
    var reading = CatalogueReader.read(home.home().faq());
    refuse(reading.faults());
    return reading.catalogue();
  }

  private Screener screener() throws IOException {
    var faults = new Faults();
    var source = ScreeningSource.read(home.home().faq(), LocalDate.now(), faults);
    var screener =
        source.with(catalogue()).hearing(allVectors()).screener(home.home().models(), faults);
    refuse(faults.sorted());
    return screener.orElseThrow();
  }

  /** Figures of half a rule book would be no figures. */
  private static void refuse(List<Fault> faults) throws IOException {
    if (!faults.isEmpty()) {
      throw new IOException(faults.getFirst() + "; run `frontdesk check`");
    }
  }

  private List<Example> testSet(Path file) throws IOException {
    var all = new ArrayList<>(examples(file));
    if (oos != null) {
      examples(oos)
          .forEach(example -> all.add(new Example(EngineScore.OUT_OF_SCOPE, example.text())));
    }
    return all;
  }

  private static List<Example> examples(Path file) throws IOException {
    BatchFile.requireReadable(file);
    var examples = new ArrayList<Example>();
    for (var line : Files.readAllLines(file)) {
      var tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IOException(
            file + ": line " + (examples.size() + 1) + " has no tab between label and text");
      }
      examples.add(new Example(line.substring(0, tab), line.substring(tab + 1)));
    }
    return examples;
  }

  private static List<SafetyScore.Message> safetyMessages(Path file) throws IOException {
    var rows = BatchFile.read(file);
    if (!rows.has("id") || !rows.has("text") || !rows.has("label")) {
      throw new IOException("the first line must name the columns `id`, `text` and `label`");
    }
    var messages = new ArrayList<SafetyScore.Message>();
    for (var row = 0; row < rows.size(); row++) {
      messages.add(
          new SafetyScore.Message(
              cell(rows, row, "id"), cell(rows, row, "text"), cell(rows, row, "label")));
    }
    return messages;
  }

  private static String cell(BatchFile rows, int row, String column) throws IOException {
    return rows.cell(row, column)
        .orElseThrow(
            () ->
                new IOException(
                    "line " + BatchFile.lineNumber(row) + ": the row does not have its columns"));
  }
}
