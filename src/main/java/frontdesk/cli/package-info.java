/** The command line: serving, asking, training, measuring and checking. */
@NullMarked
package frontdesk.cli;

import org.jspecify.annotations.NullMarked;
