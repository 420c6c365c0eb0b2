/** Keeps what the flow hands over: the conversations, behind the interfaces of {@code chat}. */
@NullMarked
package frontdesk.store;

import org.jspecify.annotations.NullMarked;
