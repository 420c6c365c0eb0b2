package frontdesk.channel.messenger;

import frontdesk.channel.MetaNode;
import frontdesk.channel.PlatformJson;
import frontdesk.delivery.Delivered;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what Meta delivers for pages and for Instagram. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Webhook {
  private static final int LONGEST_ACCOUNT = 100;

  private final PlatformJson json;
  private final Settings settings;

  Webhook(PlatformJson json, Settings settings) {
    this.json = json;
    this.settings = settings;
  }

  /** Empty when it is nothing of Meta's. */
  Optional<List<Delivered>> read(byte[] body) {
    return json.object(body)
        .map(MetaNode::new)
        .flatMap(root -> root.at("object").words().map(object -> delivered(object, root)));
  }

  private List<Delivered> delivered(String object, MetaNode root) {
    return Platform.of(object).stream()
        .flatMap(platform -> root.at("entry").each().flatMap(entry -> ofEntry(platform, entry)))
        .toList();
  }

  /** What stands in {@code standby} is somebody else's to answer. */
  private Stream<Delivered> ofEntry(Platform platform, MetaNode entry) {
    return entry.at("id").id(LONGEST_ACCOUNT).stream()
        .map(account -> new Events(platform.channel(), account, settings.appSecret()))
        .flatMap(events -> entry.at("messaging").each().flatMap(events::read));
  }
}
