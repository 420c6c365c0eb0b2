/**
 * Finds red flags in a message before anything else happens to it. Only this package makes a {@link
 * ScreenedText}, and nothing further down the flow reads any other text. It fails closed.
 */
@NullMarked
package frontdesk.screening;

import org.jspecify.annotations.NullMarked;
