/** The brief: claims with their sources, composed once and then written as HTML, Markdown or JSON. */
@NullMarked
package org.entente.app.brief;

import org.jspecify.annotations.NullMarked;
