/**
 * How commands reach the store that a running server holds: what can be asked, and the socket that
 * carries it.
 */
@NullMarked
package frontdesk.store.upkeep;

import org.jspecify.annotations.NullMarked;
