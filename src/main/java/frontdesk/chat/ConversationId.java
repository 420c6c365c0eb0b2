package frontdesk.chat;

import java.util.UUID;

/** Names a conversation inside Frontdesk; patients hold a {@link ConversationToken} instead. */
public record ConversationId(UUID value) {}
