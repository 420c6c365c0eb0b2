package frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "write to anna.k+x@example.co.uk please | write to [e-mail] please",
        "ring +90 532 123 45 67 today | ring [phone] today",
        "ring 0212-555-12-34 | ring [phone]",
        "tc 10000000146 | tc [id]",
        "iban TR33 0006 1005 1978 6457 8413 26 ok | iban [iban] ok",
        "card 4111 1111 1111 1111 | card [card]",
      })
  void whatTellsWhoWroteIsTakenOut(String text, String redacted) {
    assertThat(Redactor.redact(text)).isEqualTo(redacted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since 12.11.2026 at 10:30",
        "i took 2 x 500 mg",
        "40 to 60 minutes, 112 in an emergency",
        "2019'da geçirdim"
      })
  void datesTimesAndSmallNumbersStay(String text) {
    assertThat(Redactor.redact(text)).isEqualTo(text);
  }
}
