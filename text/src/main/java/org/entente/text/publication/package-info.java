/** When a text was published, as the text itself writes it. */
@NullMarked
package org.entente.text.publication;

import org.jspecify.annotations.NullMarked;
