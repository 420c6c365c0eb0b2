/** LINE: the clinic's official account; the worked example of {@code src/main/docs/channel.md}. */
@NullMarked
package frontdesk.channel.line;

import org.jspecify.annotations.NullMarked;
