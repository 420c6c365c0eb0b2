package frontdesk.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a conversation was erased; nothing of what was said in it. */
@MappedEntity("erasure")
record ErasureRow(
    @Id @GeneratedValue @Nullable Long id,
    UUID conversation,
    Instant erasedAt,
    String erasedBy,
    int messages) {}
