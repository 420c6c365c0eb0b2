/** WhatsApp through Meta's Cloud API: patients who write to the clinic's own number. */
@NullMarked
package frontdesk.channel.whatsapp;

import org.jspecify.annotations.NullMarked;
