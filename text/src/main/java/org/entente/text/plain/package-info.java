/** Plain text and Markdown: the head of a file, its front matter, its title. */
@NullMarked
package org.entente.text.plain;

import org.jspecify.annotations.NullMarked;
