/** What the patient wants: which entry a screened text asks for, and how sure that is. */
@NullMarked
package frontdesk.intent;

import org.jspecify.annotations.NullMarked;
