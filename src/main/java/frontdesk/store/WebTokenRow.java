package frontdesk.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The hash of a token and the conversation that it opens. */
@MappedEntity("web_token")
record WebTokenRow(@Id String hash, UUID conversation) {}
