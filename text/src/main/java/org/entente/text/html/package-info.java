/** Web pages: the article's own text, title and date without the page around it. */
@NullMarked
package org.entente.text.html;

import org.jspecify.annotations.NullMarked;
