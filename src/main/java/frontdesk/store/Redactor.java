package frontdesk.store;

import com.google.re2j.Pattern;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Takes out of a text what would tell who wrote it: e-mail addresses, phone numbers, national ids,
 * account and card numbers. Dates, times and small numbers stay.
 */
final class Redactor {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{Nd}._%+-]+@[\\p{L}\\p{Nd}.-]+\\.\\p{L}{2,}");
  private static final Pattern IBAN =
      Pattern.compile("\\b[A-Za-z]{2}[0-9]{2}(?:[ -]?[A-Za-z0-9]){11,30}\\b");
  private static final Pattern NUMBER =
      Pattern.compile("\\+?\\(?\\p{Nd}(?:[ .()/\\-\\x{a0}]{0,3}\\p{Nd}){6,20}");

  private static final int DIGITS_OF_A_DATE = 8;
  private static final int SHORTEST_IBAN = 15;
  private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

  private Redactor() {}

  static String redact(String text) {
    var withoutMail = replace(EMAIL, text, _ -> "[e-mail]");
    var withoutIban = replace(IBAN, withoutMail, Redactor::iban);
    return replace(NUMBER, withoutIban, Redactor::number);
  }

  private static String replace(Pattern pattern, String text, UnaryOperator<String> replacing) {
    var matcher = pattern.matcher(text);
    var redacted = new StringBuilder();
    var end = 0;
    while (matcher.find()) {
      redacted.append(text, end, matcher.start()).append(replacing.apply(matcher.group()));
      end = matcher.end();
    }
    return redacted.append(text, end, text.length()).toString();
  }

  /** The words after an account number look like more of it. */
  private static String iban(String found) {
    for (var end = found.length(); end >= SHORTEST_IBAN; end--) {
      if (found.charAt(end - 1) != ' ' && isIban(found.substring(0, end))) {
        return "[iban]" + found.substring(end);
      }
    }
    return found;
  }

  private static String number(String number) {
    var digits = digits(number);
    if (isCard(digits)) {
      return "[card]";
    }
    if (isTurkishId(digits)) {
      return "[id]";
    }
    var isDate = digits.length() <= DIGITS_OF_A_DATE && digits.length() < number.length();
    return isDate && !number.startsWith("+") && !number.startsWith("0") ? number : "[phone]";
  }

  private static String digits(String number) {
    var digits = new StringBuilder();
    number
        .chars()
        .filter(Character::isDigit)
        .forEach(each -> digits.append(Character.getNumericValue(each)));
    return digits.toString();
  }

  /** The country and check digits go last, letters count from 10. */
  private static boolean isIban(String text) {
    var plain = text.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    var turned = plain.substring(4) + plain.substring(0, 4);
    var number = new StringBuilder();
    turned.chars().forEach(each -> number.append(Character.getNumericValue(each)));
    return new BigInteger(number.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
  }

  /** Luhn's check. */
  private static boolean isCard(String digits) {
    if (digits.length() < 13 || digits.length() > 19) {
      return false;
    }
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(digits.length() - 1 - i) - '0';
      var weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  /** The two check digits of a TC Kimlik number. */
  private static boolean isTurkishId(String digits) {
    if (digits.length() != 11 || digits.charAt(0) == '0') {
      return false;
    }
    var odd = 0;
    var even = 0;
    for (var i = 0; i < 9; i++) {
      var digit = digits.charAt(i) - '0';
      odd += i % 2 == 0 ? digit : 0;
      even += i % 2 == 0 ? 0 : digit;
    }
    var tenth = Math.floorMod(odd * 7 - even, 10);
    var eleventh = (odd + even + tenth) % 10;
    return digits.charAt(9) - '0' == tenth && digits.charAt(10) - '0' == eleventh;
  }
}
