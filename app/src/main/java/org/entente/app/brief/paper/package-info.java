/** The brief on paper: a PDF file that holds everything, laid out by ourselves on sheets of A4. */
@NullMarked
package org.entente.app.brief.paper;

import org.jspecify.annotations.NullMarked;
