package frontdesk.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways out that are configured. */
@Singleton
final class Messengers {
  private final Map<String, Messenger> byChannel;

  Messengers(List<Messenger> all) {
    this.byChannel =
        all.stream().collect(Collectors.toUnmodifiableMap(Messenger::channel, Function.identity()));
  }

  Set<String> channels() {
    return byChannel.keySet();
  }

  /** Empty for a channel that is no longer configured. */
  Optional<Messenger> of(String channel) {
    return Optional.ofNullable(byChannel.get(channel));
  }
}
