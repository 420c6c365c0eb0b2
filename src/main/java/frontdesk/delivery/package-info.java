/**
 * What messaging apps need beyond a reply: every message that was acknowledged is answered once,
 * whatever fails in between.
 */
@NullMarked
package frontdesk.delivery;

import org.jspecify.annotations.NullMarked;
