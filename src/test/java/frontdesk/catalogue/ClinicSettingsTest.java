package frontdesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.catalogue.ClinicSettings.HelpLineSettings;
import frontdesk.catalogue.ClinicSettings.OpeningHours;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ClinicSettingsTest {
  private static final OpeningHours NO_HOURS = mondays(null, null, List.of());

  private static OpeningHours mondays(
      @Nullable String zone, @Nullable String monday, List<String> holidays) {
    return new OpeningHours(zone, monday, null, null, null, null, null, " ", holidays);
  }

  private static ClinicSettings settings() {
    return new ClinicSettings(
        "Spine House", null, null, null, " ", null, "112", List.of("en"), "false");
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/frontdesk/catalogue/refused-settings.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aSettingThatMakesNoSenseStopsTheStartAndIsNamed(String key, String value, String named) {
    assertThatThrownBy(
            () -> ApplicationContext.builder(Map.of(key, value)).banner(false).start().close())
        .hasStackTraceContaining("ClinicSettings." + named + " - must ");
  }

  @Test
  void whatTheClinicLeftOutStaysOut() {
    var clinic = settings().clinic(NO_HOURS, List.of());
    assertThat(clinic.phone()).isEmpty();
    assertThat(clinic.address()).isEmpty();
    assertThat(clinic.site()).isEmpty();
    assertThat(clinic.hours()).isEmpty();
    assertThat(clinic.lines(Locale.ENGLISH)).isEqualTo(Clinic.HelpLines.NONE);
  }

  @Test
  void whatTheClinicToldIsKept() {
    var clinic =
        new ClinicSettings(
                "Spine House",
                " +90 212 555 00 00 ",
                "0212 555 00 01",
                "https://clinic.example",
                "1 High Street",
                "City Hospital",
                "911",
                List.of("tr", "en"),
                "true")
            .clinic(NO_HOURS, List.of());
    assertThat(clinic.name()).isEqualTo("Spine House");
    assertThat(clinic.phone()).hasValue("+90 212 555 00 00");
    assertThat(clinic.outOfHoursPhone()).hasValue("0212 555 00 01");
    assertThat(clinic.site()).hasValue(URI.create("https://clinic.example"));
    assertThat(clinic.address()).hasValue("1 High Street");
    assertThat(clinic.emergencyDepartment()).hasValue("City Hospital");
    assertThat(clinic.emergencyNumber()).isEqualTo("911");
    assertThat(clinic.languages()).containsExactly(Locale.of("tr"), Locale.ENGLISH);
    assertThat(clinic.requireReview()).isTrue();
  }

  @Test
  void helpLinesAreThoseOfTheirLanguage() {
    var turkish = new HelpLineSettings("tr", "182", "114", " ");
    var clinic = settings().clinic(NO_HOURS, List.of(turkish));
    assertThat(clinic.lines(Locale.of("tr")).crisis()).hasValue("182");
    assertThat(clinic.lines(Locale.of("tr")).poison()).hasValue("114");
    assertThat(clinic.lines(Locale.of("tr")).violence()).isEmpty();
    assertThat(clinic.lines(Locale.ENGLISH).crisis()).isEmpty();
  }

  @Test
  void withoutHoursTheClinicCountsAsOpen() {
    var clinic = settings().clinic(NO_HOURS, List.of());
    assertThat(clinic.isOpenAt(ZonedDateTime.parse("2026-06-07T03:00Z"))).isTrue();
  }

  @Test
  void aDayLeftOutIsClosed() {
    var hours = mondays("Europe/Istanbul", "09:00-17:00", List.of("2026-06-08"));
    var clinic = settings().clinic(hours, List.of());
    assertThat(clinic.isOpenAt(ZonedDateTime.parse("2026-06-01T10:00Z"))).isTrue();
    assertThat(clinic.isOpenAt(ZonedDateTime.parse("2026-06-02T10:00Z"))).isFalse();
    assertThat(clinic.isOpenAt(ZonedDateTime.parse("2026-06-08T10:00Z"))).isFalse();
  }

  @Test
  void hoursWithoutAZoneAreRefused() {
    assertThatThrownBy(() -> mondays(null, "09:00-17:00", List.of()).hours())
        .hasMessageContaining("clinic.hours.zone is missing");
  }

  @Test
  void hoursThatCannotBeReadNameTheirSetting() {
    assertThatThrownBy(() -> mondays("Europe/Istanbul", "9-5", List.of()).hours())
        .hasMessageContaining("clinic.hours.monday: `9-5`");
  }

  @Test
  void anUnconfiguredClinicHasNoNumberButTheEmergencyOne() {
    var clinic = Clinic.unconfigured();
    assertThat(clinic.phone()).isEmpty();
    assertThat(clinic.emergencyNumber()).isEqualTo("112");
    assertThat(clinic.languages()).containsExactly(Locale.ENGLISH, Locale.of("tr"));
  }
}
