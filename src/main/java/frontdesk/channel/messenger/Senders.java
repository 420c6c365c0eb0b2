package frontdesk.channel.messenger;

import frontdesk.delivery.Messenger;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Makes the way out to each of the two platforms. */
@Factory
@Requires(property = Settings.ENABLED, value = "true")
final class Senders {
  private final Composer composer;
  private final Client client;
  private final Settings settings;

  Senders(Composer composer, Client client, Settings settings) {
    this.composer = composer;
    this.client = client;
    this.settings = settings;
  }

  @Singleton
  @Named("messenger")
  Messenger messenger() {
    return new Sender(Platform.MESSENGER, composer, client, settings);
  }

  @Singleton
  @Named("instagram")
  Messenger instagram() {
    return new Sender(Platform.INSTAGRAM, composer, client, settings);
  }
}
