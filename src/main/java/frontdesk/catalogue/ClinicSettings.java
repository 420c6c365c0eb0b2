package frontdesk.catalogue;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings under {@code clinic}, as the clinic writes them; a value that makes no sense stops
 * the start and names its field.
 */
@Context
@ConfigurationProperties("clinic")
public record ClinicSettings(
    @Bindable(defaultValue = "the clinic") @NotBlank String name,
    @Nullable @Pattern(regexp = PHONE, message = "must be a phone number") String phone,
    @Nullable @Pattern(regexp = PHONE, message = "must be a phone number") String outOfHoursPhone,
    @Nullable @Pattern(regexp = "https?://\\S+", message = "must be an address with https://")
        String site,
    @Nullable String address,
    @Nullable String emergencyDepartment,
    @Bindable(defaultValue = "112")
        @Pattern(regexp = "[0-9]{2,6}", message = "must be a short number")
        String emergencyNumber,
    @Bindable(defaultValue = "en,tr") @NotEmpty List<@NotBlank String> languages,
    @Bindable(defaultValue = "false")
        @Pattern(regexp = "true|false", message = "must be true or false")
        String requireReview) {
  private static final String PHONE = "\\+?[0-9][0-9 ()/-]{2,24}";

  /**
   * Opening hours, each day as {@code 09:00-17:00}; a day left out is closed, and without a zone
   * the clinic counts as open.
   */
  @Context
  @ConfigurationProperties("hours")
  public record OpeningHours(
      @Nullable String zone,
      @Nullable String monday,
      @Nullable String tuesday,
      @Nullable String wednesday,
      @Nullable String thursday,
      @Nullable String friday,
      @Nullable String saturday,
      @Nullable String sunday,
      @Nullable List<String> holidays) {

    Optional<Hours> hours() {
      var days = new LinkedHashMap<String, @Nullable String>();
      days.put("monday", monday);
      days.put("tuesday", tuesday);
      days.put("wednesday", wednesday);
      days.put("thursday", thursday);
      days.put("friday", friday);
      days.put("saturday", saturday);
      days.put("sunday", sunday);
      days.values().removeIf(span -> span == null || span.isBlank());
      if (zone == null && !days.isEmpty()) {
        throw new ConfigurationException("clinic.hours.zone is missing, as Europe/Istanbul");
      }
      return Optional.ofNullable(zone).map(name -> read(name, days));
    }

    private Hours read(String name, Map<String, @Nullable String> days) {
      try {
        var spans =
            days.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> "" + day.getValue()));
        return Hours.of(name, spans, holidays == null ? List.of() : holidays);
      } catch (IllegalArgumentException e) {
        throw new ConfigurationException("clinic.hours." + e.getMessage());
      }
    }
  }

  /** The help lines of a language, as {@code clinic.lines.tr.crisis}. */
  @Context
  @EachProperty("lines")
  public record HelpLineSettings(
      @Parameter String language,
      @Nullable @Pattern(regexp = PHONE, message = "must be a phone number") String crisis,
      @Nullable @Pattern(regexp = PHONE, message = "must be a phone number") String poison,
      @Nullable @Pattern(regexp = PHONE, message = "must be a phone number") String violence) {

    Clinic.HelpLines lines() {
      return new Clinic.HelpLines(text(crisis), text(poison), text(violence));
    }
  }

  /**
   * @throws IllegalArgumentException naming the setting that cannot be read
   */
  public Clinic clinic(OpeningHours hours, List<HelpLineSettings> lines) {
    return new Clinic(
        name,
        text(phone),
        text(outOfHoursPhone),
        text(site).map(URI::create),
        text(address),
        text(emergencyDepartment),
        emergencyNumber,
        lines.stream()
            .collect(
                Collectors.toMap(
                    each -> Locale.forLanguageTag(each.language()), HelpLineSettings::lines)),
        hours.hours(),
        languages.stream().map(Locale::forLanguageTag).toList(),
        Boolean.parseBoolean(requireReview));
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(each -> !each.isEmpty());
  }
}
