/** The command line: serving, asking, training, measuring, checking and looking after the store. */
@NullMarked
package frontdesk.cli;

import org.jspecify.annotations.NullMarked;
