package frontdesk.channel.whatsapp;

import frontdesk.channel.MetaSettingsContract;
import frontdesk.channel.SettingsContract;
import java.util.List;
import java.util.Map;

class SettingsTest extends MetaSettingsContract {
  static final Map<String, Object> ON = SettingsContract.on("whatsapp", COMPLETE);

  SettingsTest() {
    super(
        "whatsapp",
        new Settings("app secret", "verify token", "access token", "v25.0"),
        List.of(Webhook.class, WebhookController.class, Client.class));
  }
}
