package frontdesk.channel.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import frontdesk.channel.Mutations;
import frontdesk.channel.SharedWebhooks;
import frontdesk.channel.Signatures;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class SignatureTest {
  private static final String URL = "https://clinic.example/webhooks/twilio?foo=1&bar=a%20b";
  private static final String TOKEN = "12345";
  private static final String FORM = "To=%2B1800&From=%2B1415&Body=Ol%C3%A1+%F0%9F%91%8B&Empty=";

  private final Signature signature = signature(TOKEN, URL);

  private static Signature signature(String token, String url) {
    return new Signature(new Settings("AC1", token, url));
  }

  private static String signed(String text) {
    return Base64.getEncoder().encodeToString(Signatures.hmacSha1(TOKEN, text.getBytes(UTF_8)));
  }

  private static Form form(String encoded) {
    return Form.parse(encoded).orElseThrow();
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            it ->
                URLEncoder.encode(it.getKey(), UTF_8)
                    + "="
                    + URLEncoder.encode(it.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"twilio_form", "twilio_form_encoded_query_emoji"})
  void theSharedVectorsOfFormsAreTwilios(String name) throws Exception {
    var vector = vector(name);
    var fields = fields(vector);
    var signature = signature(text(vector, "authToken"), text(vector, "url"));
    var header = Optional.of(text(vector, "signature"));
    assertThat(signature.isTwilios(header, form(encoded(fields)))).isTrue();
    assertThat(signature.isTwilios(header, form(encoded(fields) + "&More=1"))).isFalse();
  }

  @Test
  void theSharedVectorOfJsonIsTwilios() throws Exception {
    var vector = vector("twilio_json_body");
    var hash = text(vector, "bodySHA256");
    var url = text(vector, "url").replace("&bodySHA256=<bodySHA256>", "");
    var signature = signature(text(vector, "authToken"), url);
    var header = Optional.of(text(vector, "signature"));
    var query = Optional.of("foo=1&bar=2&bodySHA256=" + hash);
    var body = text(vector, "body").getBytes(UTF_8);
    assertThat(signature.isTwilios(header, query, body)).isTrue();
    assertThat(signature.isTwilios(header, query, "{}".getBytes(UTF_8))).isFalse();
    assertThat(signature.isTwilios(header, Optional.of("foo=1&bar=2"), body)).isFalse();
    assertThat(signature.isTwilios(header, Optional.empty(), body)).isFalse();
  }

  private static Map<String, Object> vector(String name) throws Exception {
    var text = Files.readString(SharedWebhooks.path("vectors.json"));
    Map<String, Map<String, Object>> all = new Yaml().load(text);
    return Optional.ofNullable(all.get(name)).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> fields(Map<String, Object> vector) {
    return (Map<String, String>) Objects.requireNonNull(vector.get("params"));
  }

  private static String text(Map<String, Object> vector, String field) {
    return String.valueOf(vector.get(field));
  }

  @Test
  void anotherHashThanTheBodysIsRefusedEvenWhenItIsSigned() {
    var other = Signatures.sha256Hex("{\"a\":1}".getBytes(UTF_8));
    var header = Optional.of(signed(URL + "&bodySHA256=" + other));
    var query = Optional.of("foo=1&bar=a%20b&bodySHA256=" + other);
    assertThat(signature.isTwilios(header, query, "{\"a\":1}".getBytes(UTF_8))).isTrue();
    assertThat(signature.isTwilios(header, query, "{\"a\":2}".getBytes(UTF_8))).isFalse();
  }

  @Test
  void theHashOpensTheQueryOfAnAddressThatHasNone() {
    var plain = signature(TOKEN, "https://clinic.example/webhooks/twilio");
    var body = "{}".getBytes(UTF_8);
    var query = "bodySHA256=" + Signatures.sha256Hex(body);
    var header = Optional.of(signed("https://clinic.example/webhooks/twilio?" + query));
    assertThat(plain.isTwilios(header, Optional.of(query), body)).isTrue();
  }

  @Test
  void aKeyWithSeveralValuesIsSignedWithEachOfThemOnce() {
    var header = Optional.of(signed(URL + "A1" + "A2" + "B3"));
    assertThat(signature.isTwilios(header, form("B=3&A=2&A=1&A=2"))).isTrue();
    assertThat(signature.isTwilios(header, form("B=3&A=2"))).isFalse();
  }

  @Test
  void whateverTwiliosOwnLibrarySignsIsTwilios() throws Exception {
    var peer = new RequestValidator(TOKEN);
    var random = new Random(3);
    for (var run = 0; run < 1_000; run++) {
      var fields = new HashMap<String, String>();
      for (var field = random.nextInt(8); field >= 0; field--) {
        fields.put("Key" + random.nextInt(30) + text(random, 3), text(random, 20));
      }
      var form = form(encoded(fields));
      var header = signed(URL + form.signedText());
      assertThat(peer.validate(URL, fields, header)).isTrue();
      assertThat(signature.isTwilios(Optional.of(header), form)).isTrue();
      fields.put("More", "1");
      assertThat(peer.validate(URL, fields, header)).isFalse();
      assertThat(signature.isTwilios(Optional.of(header), form(encoded(fields)))).isFalse();
    }
  }

  @Test
  void whateverTwiliosOwnLibrarySignsOfABodyIsTwilios() throws Exception {
    var peer = new RequestValidator(TOKEN);
    var random = new Random(4);
    for (var run = 0; run < 200; run++) {
      var body = text(random, 200);
      var query = "foo=1&bar=a%20b&bodySHA256=" + Signatures.sha256Hex(body.getBytes(UTF_8));
      var url = "https://clinic.example/webhooks/twilio?" + query;
      var header = signed(url);
      assertThat(peer.validate(url, body, header)).isTrue();
      assertThat(signature.isTwilios(Optional.of(header), Optional.of(query), body.getBytes(UTF_8)))
          .isTrue();
    }
  }

  private static String text(Random random, int longest) {
    return random
        .ints(random.nextInt(longest + 1), 0x20, 0x2ff0)
        .filter(Character::isDefined)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void nothingNearASignatureIsOne() {
    var form = form(FORM);
    var right = signed(URL + form.signedText());
    assertThat(signature.isTwilios(Optional.of(right), form)).isTrue();
    assertThat(signature.isTwilios(Optional.empty(), form)).isFalse();
    assertThat(signature.isTwilios(Optional.of(""), form)).isFalse();
    assertThat(Mutations.of(right)).noneMatch(it -> signature.isTwilios(Optional.of(it), form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "%zz=1", "a=%C"})
  void whatIsNotUrlEncodedIsNoForm(String body) {
    assertThat(Form.parse(body)).isEmpty();
  }

  @Test
  void aFormWithoutFieldsIsOne() {
    assertThat(form("").signedText()).isEmpty();
    assertThat(form("a&b=&=c&&d=e=f").signedText()).isEqualTo("cabde=f");
  }
}
