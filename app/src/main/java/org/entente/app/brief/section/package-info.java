/** Composes a brief, section by section, from what was read and what was weighed. */
@NullMarked
package org.entente.app.brief.section;

import org.jspecify.annotations.NullMarked;
