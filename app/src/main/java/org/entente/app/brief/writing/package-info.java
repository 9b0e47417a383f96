/** Writes a finished brief as HTML, Markdown or JSON. */
@NullMarked
package org.entente.app.brief.writing;

import org.jspecify.annotations.NullMarked;
