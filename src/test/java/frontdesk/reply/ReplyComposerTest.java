package frontdesk.reply;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Guidance;
import frontdesk.catalogue.Hours;
import frontdesk.catalogue.Level;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyComposerTest {
  private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("faq")).catalogue();
  private static final ZonedDateTime MONDAY_NOON =
      ZonedDateTime.parse("2026-11-23T12:00:00+03:00[Europe/Istanbul]");

  private static final ZonedDateTime SUNDAY = MONDAY_NOON.minusDays(1);

  private static Clinic clinic(Optional<String> phone, Optional<String> outOfHours) {
    return new Clinic(
        "Clinic",
        phone,
        outOfHours,
        Optional.empty(),
        Optional.empty(),
        Optional.of("City Hospital"),
        "112",
        Map.of(),
        Optional.of(Hours.of("Europe/Istanbul", Map.of("monday", "09:00-17:00"), List.of())),
        List.of(Locale.ENGLISH),
        false);
  }

  private static Reply.Urgent sameDay(Clinic clinic, ZonedDateTime now, boolean joint) {
    return new ReplyComposer(CATALOGUE, clinic)
        .urgent(Level.SAME_DAY, Optional.of("infection"), Locale.ENGLISH, now, joint);
  }

  static List<Guidance> everyGuidance() {
    return CATALOGUE.guidance().toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyGuidance")
  void everyUrgentReplyNames112AndTheEmergencyDepartment(Guidance guidance) {
    var reply =
        new ReplyComposer(CATALOGUE, Clinic.unconfigured())
            .urgent(guidance.level(), category(guidance), guidance.locale(), MONDAY_NOON, false);
    var department =
        guidance.locale().equals(Locale.ENGLISH) ? "emergency\\s+department" : "acil\\s+servis";
    assertThat(reply.body().wording().markdown())
        .contains("112")
        .containsPattern(department)
        .doesNotContainPattern("[{}]");
    assertThat(reply.actions()).extracting(Action::phone).contains(Optional.of("112"));
  }

  /** A level's own text frames the others and is no reason itself. */
  private static Optional<String> category(Guidance guidance) {
    return Optional.of(guidance.id()).filter(id -> Level.of(id).isEmpty());
  }

  @Test
  void anOpenClinicIsPhonedFirst() {
    var reply =
        sameDay(clinic(Optional.of("+90 212 000 00 00"), Optional.empty()), MONDAY_NOON, false);
    assertThat(reply.phone()).isEqualTo("+90 212 000 00 00");
    assertThat(reply.body().wording().markdown())
        .contains("within the hour")
        .contains("City Hospital");
  }

  @Test
  void aClosedClinicIsNeverTheFirstThingToDo() {
    var reply =
        sameDay(
            clinic(Optional.of("+90 212 000 00 00"), Optional.of("+90 500 000 00 00")),
            SUNDAY,
            false);
    assertThat(reply.actions().getFirst().phone()).isEmpty();
    assertThat(reply.body().wording().markdown()).contains("closed now").doesNotContain("+90 212");
  }

  @Test
  void withoutAPhoneTheEmergencyDepartmentLeads() {
    var reply = sameDay(clinic(Optional.empty(), Optional.empty()), MONDAY_NOON, false);
    assertThat(reply.actions().getFirst().phone()).isEmpty();
    assertThat(reply.phone()).isEqualTo("112");
  }

  @Test
  void theDeadlineOf24HoursIsForJointProceduresOnly() {
    var open = clinic(Optional.of("+90 212 000 00 00"), Optional.empty());
    assertThat(sameDay(open, MONDAY_NOON, true).body().wording().markdown()).contains("24 hours");
    assertThat(sameDay(open, MONDAY_NOON, false).body().wording().markdown())
        .doesNotContain("24 hours");
  }

  @Test
  void aClinicThatToldNothingIsSaidToHaveToldNothing() {
    var texts = CATALOGUE.texts(Locale.ENGLISH);
    assertThat(new ContactDetails(Clinic.unconfigured()).list(texts))
        .doesNotContainPattern("[0-9]");
  }

  @Test
  void markdownThatHoldsHtmlComesOutHarmless() {
    var wording =
        new MarkdownRenderer().wording("**hi** <script>alert(1)</script> [x](javascript:alert(1))");
    assertThat(wording.html())
        .contains("<strong>hi</strong>")
        .doesNotContain("<script", "javascript:");
  }
}
