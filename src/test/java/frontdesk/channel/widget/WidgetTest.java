package frontdesk.channel.widget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.Clinic;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WidgetTest {
  /** What the issue promises of everything that the widget loads. */
  private static final int MOST_BYTES = 15_000;

  private static Clinic clinic(String name) {
    return new Clinic(
        name,
        Optional.of("+90 212 555 01 01"),
        Optional.of("+90 212 555 01 02"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "112",
        Map.of(
            Locale.of("tr"),
            new Clinic.HelpLines(Optional.of("183"), Optional.empty(), Optional.empty())),
        Optional.empty(),
        List.of(Locale.ENGLISH, Locale.of("tr")),
        false);
  }

  private static Widget widget(Clinic clinic) {
    return new Widget(new ResourceResolver(), JsonMapper.createDefault(), clinic);
  }

  private static String text(Asset asset) {
    return new String(asset.plain(), UTF_8);
  }

  @Test
  void bothScriptsAreSmall() {
    var widget = widget(clinic("Harbour Pain Clinic"));
    assertThat(widget.script().compressed()).hasSizeLessThan(MOST_BYTES);
    assertThat(widget.pinnedScript().compressed()).hasSizeLessThan(MOST_BYTES);
  }

  @Test
  void theScriptBeginsWithWhatEveryVisitorMayKnow() {
    assertThat(text(widget(clinic("Harbour")).script()))
        .startsWith(
            "(function(){\"use strict\";const bundle={\"settings\":{\"clinic\":\"Harbour\",\"phone\":\"+90 212"
                + " 555 01 01\",\"outOfHoursPhone\":\"+90 212 555 01 02\",\"emergencyNumber\":\"112\","
                + "\"crisisLines\":{\"tr\":\"183\"},\"languages\":[\"en\",\"tr\"]},\"version\":");
  }

  @Test
  void aClinicWithoutANameIsNotGivenOne() {
    assertThat(text(widget(Clinic.unconfigured()).script()))
        .contains("const bundle={\"settings\":{\"emergencyNumber\":\"112\",\"languages\"");
  }

  @Test
  void thePinnedScriptKnowsNothingOfTheClinic() {
    var widget = widget(clinic("Harbour"));
    var other = widget(clinic("Hill"));
    assertThat(text(widget.pinnedScript())).contains("{\"settings\":null,");
    assertThat(widget.pinnedScript().integrity()).isEqualTo(other.pinnedScript().integrity());
    assertThat(widget.version()).isEqualTo(other.version());
    assertThat(widget.script().tag()).isNotEqualTo(other.script().tag());
  }

  @Test
  void aSettingCannotEndTheScript() {
    var hostile = "</script><script>alert(1)</script>\u2028\u2029\"+alert(1)+\"\\";
    assertThat(text(widget(clinic(hostile)).script()))
        .doesNotContain("</script", "<script", "\u2028", "\u2029")
        .contains("\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\\u2028\\u2029\\\"+alert");
  }

  @Test
  void theVersionNamesTheProjectsVersionAndTheContent() {
    assertThat(widget(clinic("Harbour")).version()).matches("[0-9a-z.-]+-[0-9a-f]{12}");
  }

  @Test
  void aSnippetCannotBeBrokenByASetting() {
    var hostile = clinic("A \"quoted\" <b> & more");
    var snippets = Snippets.of("https://chat.example", widget(hostile), hostile);
    assertThat(snippets.script())
        .isEqualTo("<script async src=\"https://chat.example/widget.js\"></script>");
    assertThat(snippets.pinned())
        .startsWith("<script async src=\"https://chat.example/widget/")
        .contains(
            " integrity=\"sha384-",
            " crossorigin=\"anonymous\"",
            " data-clinic=\"A &quot;quoted&quot; &lt;b&gt; &amp; more\"",
            " data-phone=\"+90 212 555 01 01\"",
            " data-out-of-hours-phone=\"+90 212 555 01 02\"",
            " data-emergency-number=\"112\"");
  }
}
