/**
 * What the patient gets to read, in their language and for any channel: curated texts put together
 * with the clinic's settings.
 */
@NullMarked
package frontdesk.reply;

import org.jspecify.annotations.NullMarked;
