/**
 * The website's chat widget: one script, made of small modules, and the settings it begins with.
 */
@NullMarked
package frontdesk.channel.widget;

import org.jspecify.annotations.NullMarked;
