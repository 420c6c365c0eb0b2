package frontdesk.screening;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A test of every rule with the message that only it makes as urgent: rule, level, text. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@CsvFileSource(
    resources = "/frontdesk/screening/rule-cases.tsv",
    delimiter = '\t',
    numLinesToSkip = 1,
    quoteCharacter = '\0')
@interface RuleCase {}
