package frontdesk.channel.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import frontdesk.catalogue.Clinic;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every visitor of the website may know of the clinic, so that the widget can tell whom to
 * call when this server cannot be reached.
 *
 * @param clinic the name; null when the clinic has told none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PublicSettings(
    @Nullable String clinic,
    @Nullable String phone,
    @Nullable String outOfHoursPhone,
    String emergencyNumber,
    Map<String, String> crisisLines,
    List<String> languages) {

  static PublicSettings of(Clinic clinic) {
    var isNamed = !clinic.name().equals(Clinic.unconfigured().name());
    var crisisLines = new TreeMap<String, String>();
    clinic
        .lines()
        .forEach(
            (locale, lines) ->
                lines.crisis().ifPresent(phone -> crisisLines.put(locale.toLanguageTag(), phone)));
    return new PublicSettings(
        isNamed ? clinic.name() : null,
        clinic.phone().orElse(null),
        clinic.outOfHoursPhone().orElse(null),
        clinic.emergencyNumber(),
        crisisLines,
        clinic.languages().stream().map(Locale::toLanguageTag).toList());
  }
}
