package frontdesk.chat;

import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.ClinicSettings;
import frontdesk.catalogue.Home;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the flow together. Everything is read when the server starts, so that a fault shows then and
 * not to a patient. Commands that only look after the store do without.
 */
@Factory
@Requires(missingProperty = "frontdesk.without-chat")
final class ChatFactory {
  private static final Logger LOG = LoggerFactory.getLogger(ChatFactory.class);

  @Singleton
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  @Context
  Clinic clinic(
      ClinicSettings settings,
      ClinicSettings.OpeningHours hours,
      List<ClinicSettings.HelpLineSettings> lines) {
    var clinic = settings.clinic(hours, lines);
    if (clinic.phone().isEmpty()) {
      LOG.warn("clinic.phone is not set: replies send patients to the clinic without a number");
    }
    return clinic;
  }

  @Context
  Editions editions(ChatSettings settings, Clinic clinic, Clock clock) {
    return Editions.open(
        new Home(settings.home(), settings.data()),
        clinic,
        clock,
        settings.retrain(),
        settings.sentenceVectors());
  }

  @Singleton
  FrontDesk frontDesk(Editions editions, Clock clock) {
    return new FrontDesk(editions, clock);
  }

  @Singleton
  Reception reception(FrontDesk frontDesk, Conversations conversations, Clock clock) {
    return new Reception(frontDesk, conversations, clock);
  }

  /** Looks for changed files while somebody works on the content. */
  @Singleton
  @Requires(property = "frontdesk.reload", value = "true")
  static class Reloading {
    private final Editions editions;

    Reloading(Editions editions) {
      this.editions = editions;
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "2s")
    void look() {
      editions.refresh();
    }
  }
}
