package frontdesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
  private final Faults faults = new Faults();

  private Review read(String yaml) {
    return Review.read(YamlMap.parse(Path.of("entry.md"), yaml, 0, faults).orElseThrow());
  }

  private List<String> told() {
    return faults.sorted().stream().map(fault -> fault.line() + " " + fault.rule()).toList();
  }

  @Test
  void anApprovalHoldsUntilItsLastDay() {
    var review = new Review.Reviewed("Dr Example", Optional.of(LAST));
    assertThat(review.isApprovedOn(LAST)).isTrue();
    assertThat(review.hasLapsedOn(LAST)).isFalse();
    assertThat(review.isApprovedOn(LAST.plusDays(1))).isFalse();
    assertThat(review.hasLapsedOn(LAST.plusDays(1))).isTrue();
  }

  @Test
  void anApprovalWithoutADayHolds() {
    var review = new Review.Reviewed("Dr Example", Optional.empty());
    assertThat(review.isApprovedOn(LocalDate.MAX)).isTrue();
    assertThat(review.hasLapsedOn(LocalDate.MAX)).isFalse();
  }

  @Test
  void whatNobodyReviewedIsNeitherApprovedNorLapsed() {
    assertThat(new Review.NotReviewed().isApprovedOn(LAST)).isFalse();
    assertThat(new Review.NotReviewed().hasLapsedOn(LAST)).isFalse();
  }

  @Test
  void aReviewIsReadFromTheHead() {
    assertThat(
            read(
                """
                review:
                  state: reviewed
                  reviewer: Dr Example
                  review-by: 2027-06-30
                """))
        .isEqualTo(new Review.Reviewed("Dr Example", Optional.of(LAST)));
    assertThat(read("review:\n  state: not-reviewed\n")).isEqualTo(new Review.NotReviewed());
    assertThat(told()).isEmpty();
  }

  @Test
  void anUnreadableStateCountsAsNotReviewed() {
    assertThat(read("title: x\n")).isEqualTo(new Review.NotReviewed());
    assertThat(read("review:\n  state: fine\n")).isEqualTo(new Review.NotReviewed());
    assertThat(told()).containsExactly("1 key `review` is missing", "2 unknown review state");
  }

  @Test
  void anApprovalNamesItsReviewer() {
    read("review:\n  state: reviewed\n");
    assertThat(told()).containsExactly("2 key `reviewer` is missing");
  }

  @Test
  void aDayInAnotherFormIsTold() {
    read("review:\n  state: reviewed\n  reviewer: Dr Example\n  review-by: 30.06.2027\n");
    assertThat(told()).containsExactly("4 not a date");
  }
}
