/**
 * What to say to a screened text: which curated entries, which question back, or honestly nothing.
 */
@NullMarked
package frontdesk.answer;

import org.jspecify.annotations.NullMarked;
