/** Reading the plain tab-separated files that carry Entente's knowledge. */
@NullMarked
package org.entente.text.tsv;

import org.jspecify.annotations.NullMarked;
