package frontdesk.channel.widget;

import frontdesk.catalogue.Clinic;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a web developer copies into the website.
 *
 * @param script always the newest widget, with the settings of this server
 * @param pinned one widget that never changes, checked by the browser; it carries the numbers
 *     itself, and has to be copied anew after an update of this server
 */
@Serdeable
record Snippets(String version, String integrity, String script, String pinned) {

  /**
   * @param server the origin that the website reaches this server by
   */
  static Snippets of(String server, Widget widget, Clinic clinic) {
    var integrity = widget.pinnedScript().integrity();
    return new Snippets(
        widget.version(),
        integrity,
        tag(attributes(server + "/widget.js")),
        tag(pinned(server, widget.version(), integrity, PublicSettings.of(clinic))));
  }

  private static Map<String, String> pinned(
      String server, String version, String integrity, PublicSettings settings) {
    var attributes = attributes(server + "/widget/" + version + "/widget.js");
    attributes.put("integrity", integrity);
    attributes.put("crossorigin", "anonymous");
    if (settings.clinic() != null) {
      attributes.put("data-clinic", settings.clinic());
    }
    if (settings.phone() != null) {
      attributes.put("data-phone", settings.phone());
    }
    if (settings.outOfHoursPhone() != null) {
      attributes.put("data-out-of-hours-phone", settings.outOfHoursPhone());
    }
    attributes.put("data-emergency-number", settings.emergencyNumber());
    return attributes;
  }

  private static Map<String, String> attributes(String source) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("src", source);
    return attributes;
  }

  private static String tag(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .map(each -> " " + each.getKey() + "=\"" + escaped(each.getValue()) + "\"")
        .collect(Collectors.joining("", "<script async", "></script>"));
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
