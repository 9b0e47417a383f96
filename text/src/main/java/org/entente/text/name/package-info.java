/** Names as the news writes them: words folded for comparison, and the longest known name at a place in a text. */
@NullMarked
package org.entente.text.name;

import org.jspecify.annotations.NullMarked;
