/** Twilio: text messages, and WhatsApp for clinics that have it through Twilio. */
@NullMarked
package frontdesk.channel.twilio;

import org.jspecify.annotations.NullMarked;
