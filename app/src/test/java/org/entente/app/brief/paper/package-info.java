/** Tests of the brief as PDF: what is written is read again by PDFBox. */
@NullMarked
package org.entente.app.brief.paper;

import org.jspecify.annotations.NullMarked;
