package frontdesk.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlPiecesTest {
  private static final List<String> PARTS =
      List.of(
          "Rest a while. ",
          "word ",
          "<b>bold text here</b> ",
          "<b>bold <i>and leaning</i></b>, ",
          "a &amp; b &lt;c&gt; ",
          "\n\n",
          "<a href=\"https://x.example/?a=1&amp;b=&quot;\">a link</a>",
          "👩‍👩‍👧 ",
          "averyveryverylongwordwithoutanyspaceinit",
          "<b></b>");

  @Test
  void aShortTextStaysWhole() {
    assertThat(HtmlPieces.of("<b>a</b> &amp; b", 5, Locale.ENGLISH))
        .containsExactly("<b>a</b> &amp; b");
  }

  @Test
  void whatIsOpenAtACutIsClosedAndOpenedAgain() {
    assertThat(HtmlPieces.of("<b>one <i>two</i></b> <i>six</i>", 4, Locale.ENGLISH))
        .containsExactly("<b>one</b>", "<b><i>two</i></b>", "<i>six</i>");
  }

  @Test
  void nothingIsLostOrBrokenWhereverItIsCut() {
    var random = new Random(11);
    for (var run = 0; run < 2_000; run++) {
      var html = new StringBuilder();
      for (var parts = random.nextInt(25); parts >= 0; parts--) {
        html.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      check(html.toString(), 12 + random.nextInt(60));
    }
  }

  private static void check(String html, int longest) {
    var pieces = HtmlPieces.of(html, longest, Locale.ENGLISH);
    assertThat(pieces)
        .allSatisfy(
            piece -> {
              var parsed = Jsoup.parseBodyFragment(piece).body();
              assertThat(parsed.wholeText().length()).isBetween(1, longest);
              assertThat(piece.split("<[abi][ >]", -1)).hasSameSizeAs(piece.split("</[abi]>", -1));
            });
    assertThat(withoutSpace(String.join("", pieces.stream().map(HtmlPieces::seen).toList())))
        .isEqualTo(withoutSpace(HtmlPieces.seen(html)));
  }

  private static String withoutSpace(String text) {
    return text.replace(" ", "").replace("\n", "");
  }
}
