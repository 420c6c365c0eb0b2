package frontdesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Named figures of one measurement, to be printed as text or as one JSON object. */
final class Figures {
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** A named number with what it was taken over. */
  private record Figure(String name, double value, String unit) {}

  Figures count(String name, long value) {
    figures.add(new Figure(name, value, ""));
    return this;
  }

  /** A share from 0 to 1, printed in percent. */
  Figures share(String name, double value) {
    figures.add(new Figure(name, value * 100, "%"));
    return this;
  }

  Figures number(String name, double value, String unit) {
    figures.add(new Figure(name, value, unit));
    return this;
  }

  /** A line below the figures, as a row that was missed. */
  Figures remark(String remark) {
    remarks.add(remark);
    return this;
  }

  /** The value of a figure, a share in percent; empty when there is none of that name. */
  OptionalDouble value(String name) {
    return figures.stream()
        .filter(figure -> figure.name().equals(name))
        .mapToDouble(Figure::value)
        .findFirst();
  }

  String text() {
    var lines = new StringBuilder();
    for (var figure : figures) {
      lines.append("%-44s %s%n".formatted(figure.name(), value(figure)));
    }
    remarks.forEach(remark -> lines.append(remark).append(System.lineSeparator()));
    return lines.toString();
  }

  private static String value(Figure figure) {
    return figure.unit().isEmpty()
        ? String.format(Locale.ROOT, "%.0f", figure.value())
        : String.format(Locale.ROOT, "%.2f %s", figure.value(), figure.unit());
  }

  String json() {
    var line = new StringWriter();
    try (var json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      for (var figure : figures) {
        json.writeNumberField(
            figure.name().replace(' ', '_'), Math.round(figure.value() * 1e4) / 1e4);
      }
      json.writeArrayFieldStart("remarks");
      for (var remark : remarks) {
        json.writeString(remark);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return line + System.lineSeparator();
  }
}
