package frontdesk.reply;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Guidance;
import frontdesk.catalogue.Level;
import frontdesk.catalogue.Phrase;
import frontdesk.catalogue.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the guidance for an urgent message together: the frame of its level around the reason of its
 * category.
 */
final class GuidanceComposer {
  private final Catalogue catalogue;
  private final Clinic clinic;

  GuidanceComposer(Catalogue catalogue, Clinic clinic) {
    this.catalogue = catalogue;
    this.clinic = clinic;
  }

  /**
   * @param afterJointProcedure whether the patient speaks of a joint procedure, for which the
   *     clinic's document names a deadline
   * @throws IllegalStateException when the catalogue has no frame for the level
   */
  String text(
      Level level,
      Optional<String> category,
      Locale locale,
      ZonedDateTime now,
      boolean afterJointProcedure) {
    var texts = catalogue.texts(locale);
    var frame =
        guidance(level.id(), locale)
            .orElseThrow(() -> new IllegalStateException("no frame for " + level));
    var values = new HashMap<String, String>();
    values.put("emergency", clinic.emergencyNumber());
    values.put("department", department(texts));
    values.put("deadline", afterJointProcedure ? texts.get(Phrase.WITHIN_24_HOURS) : "");
    values.put("lines", lines(category, texts));
    values.put("action", sameDayAction(texts, now, values));
    values.put(
        "reason", category.flatMap(id -> guidance(id, locale)).map(Guidance::markdown).orElse(""));
    return withoutEmptyLines(
        Texts.fill(
            Texts.fill(frame.markdown().replace("{reason}", values.get("reason")), values),
            values));
  }

  private Optional<Guidance> guidance(String id, Locale locale) {
    return catalogue.guidance(locale, id).or(() -> catalogue.guidance(Locale.ENGLISH, id));
  }

  private String department(Texts texts) {
    return clinic
        .emergencyDepartment()
        .map(name -> texts.get(Phrase.EMERGENCY_DEPARTMENT, Map.of("department", name)))
        .orElse("");
  }

  private String sameDayAction(Texts texts, ZonedDateTime now, Map<String, String> values) {
    if (clinic.phone().isPresent() && clinic.isOpenAt(now)) {
      return Texts.fill(
          texts.get(Phrase.SAME_DAY_OPEN, Map.of("phone", clinic.phone().get())), values);
    }
    return clinic
        .outOfHoursPhone()
        .map(phone -> texts.get(Phrase.SAME_DAY_CLOSED, Map.of("phone", phone)))
        .map(text -> Texts.fill(text, values))
        .orElseGet(() -> Texts.fill(texts.get(Phrase.SAME_DAY_NO_PHONE), values));
  }

  /** The help lines that the clinic configured for this language and that fit the category. */
  private String lines(Optional<String> category, Texts texts) {
    var lines = clinic.lines(texts.locale());
    return switch (category.orElse("")) {
      case "self-harm", "low-mood" -> line(texts, Phrase.CRISIS_LINE, lines.crisis());
      case "poisoning" -> line(texts, Phrase.POISON_LINE, lines.poison());
      case "violence" -> line(texts, Phrase.VIOLENCE_LINE, lines.violence());
      default -> "";
    };
  }

  private static String line(Texts texts, Phrase phrase, Optional<String> phone) {
    return phone.map(number -> texts.get(phrase, Map.of("phone", number))).orElse("");
  }

  private static String withoutEmptyLines(String text) {
    return Stream.of(text.split("\n\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /**
   * What to do, most important first; the emergency number is always among it, and a closed clinic
   * never leads.
   */
  List<Action> actions(Level level, Optional<String> category, Locale locale, ZonedDateTime now) {
    var texts = catalogue.texts(locale);
    var emergency = call(texts, Phrase.CALL, clinic.emergencyNumber());
    var department = new Action(texts.get(Phrase.GO_TO_EMERGENCY_DEPARTMENT), Optional.empty());
    var actions = new ArrayList<Action>();
    if (level == Level.SAME_DAY) {
      var open = clinic.phone().filter(_ -> clinic.isOpenAt(now));
      open.ifPresent(phone -> actions.add(call(texts, Phrase.CALL_CLINIC, phone)));
      actions.add(department);
      if (open.isEmpty()) {
        clinic
            .outOfHoursPhone()
            .ifPresent(phone -> actions.add(call(texts, Phrase.CALL_CLINIC, phone)));
      }
      actions.add(emergency);
    } else {
      actions.add(emergency);
      if (level == Level.CRISIS) {
        clinic
            .lines(locale)
            .crisis()
            .ifPresent(phone -> actions.add(call(texts, Phrase.CALL, phone)));
      } else if (category.filter("poisoning"::equals).isPresent()) {
        clinic
            .lines(locale)
            .poison()
            .ifPresent(phone -> actions.add(call(texts, Phrase.CALL, phone)));
      }
      actions.add(department);
    }
    return List.copyOf(actions);
  }

  private static Action call(Texts texts, Phrase label, String phone) {
    return new Action(texts.get(label, Map.of("phone", phone)), Optional.of(phone));
  }
}
