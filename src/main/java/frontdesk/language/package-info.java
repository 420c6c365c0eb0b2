/** The words of a message: normalising, tokens, stems, features and the language they are in. */
@NullMarked
package frontdesk.language;

import org.jspecify.annotations.NullMarked;
