/** What a patient sends: the first stage, before anything is known about the words. */
@NullMarked
package frontdesk.message;

import org.jspecify.annotations.NullMarked;
