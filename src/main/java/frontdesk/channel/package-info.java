/**
 * The ways in and out: one package a channel. A channel carries messages and replies; it decides
 * nothing.
 */
@NullMarked
package frontdesk.channel;

import org.jspecify.annotations.NullMarked;
