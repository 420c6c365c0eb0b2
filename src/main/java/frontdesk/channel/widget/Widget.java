package frontdesk.channel.widget;

import frontdesk.catalogue.Clinic;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The widget's files, made once from the modules, the styles, the texts and the settings. */
@Singleton
final class Widget {
  private static final String FOLDER = "classpath:frontdesk/widget/";

  private final ResourceResolver resources;
  private final JsonMapper json;
  private final String version;
  private final Asset script;
  private final Asset pinnedScript;
  private final Asset styles;

  Widget(ResourceResolver resources, JsonMapper json, Clinic clinic) {
    this.resources = resources;
    this.json = json;
    var modules = Modules.join("start.js", this::required);
    var css = StyleSheet.shortened(required("styles.css"));
    var texts = texts(clinic);
    this.version = projectVersion() + "-" + Asset.hash(modules + css + write(texts));
    this.styles = Asset.of(css);
    this.script = Asset.of(script(modules, css, texts, PublicSettings.of(clinic)));
    this.pinnedScript = Asset.of(script(modules, css, texts, null));
  }

  /** The project's version and a short name of the content. */
  String version() {
    return version;
  }

  /** The script that begins with the clinic's settings. */
  Asset script() {
    return script;
  }

  /** The script without settings, the same as long as the version is. */
  Asset pinnedScript() {
    return pinnedScript;
  }

  /** For browsers in which a script cannot make a style sheet. */
  Asset styles() {
    return styles;
  }

  private String script(
      String modules,
      String css,
      Map<String, Map<String, String>> texts,
      @Nullable PublicSettings settings) {
    return "(function(){\"use strict\";const bundle={\"settings\":%s,\"version\":%s,\"texts\":%s,\"styles\":%s};\n%s\nstart();\n})();\n"
        .formatted(write(settings), write(version), write(texts), write(css), modules);
  }

  /** English, which every other language falls back on, and what the clinic serves. */
  private Map<String, Map<String, String>> texts(Clinic clinic) {
    var texts = new LinkedHashMap<String, Map<String, String>>();
    Stream.concat(Stream.of(Locale.ENGLISH), clinic.languages().stream())
        .map(Locale::getLanguage)
        .distinct()
        .forEach(
            language ->
                read("texts." + language + ".json")
                    .ifPresent(text -> texts.put(language, texts(text))));
    return texts;
  }

  private Map<String, String> texts(String text) {
    try {
      var texts = json.readValue(text, Argument.mapOf(String.class, String.class));
      return new LinkedHashMap<>(Objects.requireNonNull(texts, "texts is null"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JSON that is safe within a script, wherever the script stands. */
  private String write(@Nullable Object value) {
    try {
      return value == null
          ? "null"
          : json.writeValueAsString(value)
              .replace("<", "\\u003c")
              .replace("\u2028", "\\u2028")
              .replace("\u2029", "\\u2029");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String required(String name) {
    return read(name)
        .orElseThrow(() -> new IllegalStateException("the widget lacks its file " + name));
  }

  private Optional<String> read(String name) {
    return resources
        .getResourceAsStream(FOLDER + name)
        .map(
            stream -> {
              try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static String projectVersion() {
    return Objects.requireNonNullElse(
        Widget.class.getPackage().getImplementationVersion(), "development");
  }
}
