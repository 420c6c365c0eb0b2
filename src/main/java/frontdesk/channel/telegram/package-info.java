/** Telegram: the bot that patients write to in private chats. */
@NullMarked
package frontdesk.channel.telegram;

import org.jspecify.annotations.NullMarked;
