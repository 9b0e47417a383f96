/** RSS and Atom files: every entry an article. */
@NullMarked
package org.entente.text.feed;

import org.jspecify.annotations.NullMarked;
