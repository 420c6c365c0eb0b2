/**
 * What the patient wants: which entry a screened text asks for, and how sure that is. OpenNLP stays
 * inside this package.
 */
@NullMarked
package frontdesk.intent;

import org.jspecify.annotations.NullMarked;
