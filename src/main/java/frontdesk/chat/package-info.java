/**
 * The flow itself: a message is screened, understood, answered and worded, and the conversation
 * remembers.
 */
@NullMarked
package frontdesk.chat;

import org.jspecify.annotations.NullMarked;
