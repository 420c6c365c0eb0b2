/** The HTTP contract under {@code /api/v1}, for the website's widget and any other client. */
@NullMarked
package frontdesk.channel.web;

import org.jspecify.annotations.NullMarked;
