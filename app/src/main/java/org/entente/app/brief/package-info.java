/** The brief: composed once as claims with sources, then written as HTML, Markdown or JSON. */
@NullMarked
package org.entente.app.brief;

import org.jspecify.annotations.NullMarked;
