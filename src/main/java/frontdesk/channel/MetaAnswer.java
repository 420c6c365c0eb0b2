package frontdesk.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Meta's Graph API says to a message: WhatsApp with {@code messages}, Messenger and Instagram
 * with {@code message_id}, all of them with {@code error}.
 */
@Serdeable
public record MetaAnswer(
    @JsonProperty("message_id") Optional<String> id,
    Optional<List<Message>> messages,
    Optional<Fault> error)
    implements PlatformAnswer {
  /** A message that WhatsApp took. */
  @Serdeable
  public record Message(Optional<String> id) {}

  /**
   * Why it took none.
   *
   * @param passing Meta's own view, which it does not always give
   */
  @Serdeable
  public record Fault(
      Optional<Integer> code, @JsonProperty("is_transient") Optional<Boolean> passing) {
    /**
     * Out of service, a send that failed for now, or haste: of the app, an account, to one patient.
     */
    private static final Set<Integer> PASSING =
        Set.of(2, 4, 32, 613, 1_200, 80_006, 80_007, 130_429, 131_016, 131_056);

    boolean isPassing() {
      return passing.orElse(false) || code.filter(PASSING::contains).isPresent();
    }
  }

  @Override
  public Optional<String> messageId() {
    return id.or(
        () -> messages.stream().flatMap(List::stream).flatMap(it -> it.id().stream()).findFirst());
  }

  @Override
  public Optional<String> code() {
    return error.flatMap(Fault::code).map(String::valueOf);
  }

  @Override
  public boolean isPassing() {
    return error.filter(Fault::isPassing).isPresent();
  }
}
