/**
 * What the clinic has published and decided: entries, guidance, sources, procedures, fixed texts
 * and the clinic's own settings, read from {@code faq/} and held in memory unchanging.
 */
@NullMarked
package frontdesk.catalogue;

import org.jspecify.annotations.NullMarked;
