/**
 * Messenger and Instagram, which speak alike: patients who write to the clinic's page or profile.
 */
@NullMarked
package frontdesk.channel.messenger;

import org.jspecify.annotations.NullMarked;
