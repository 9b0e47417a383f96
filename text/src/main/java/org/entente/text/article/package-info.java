/** What every format of input is read into, and how a format says that it cannot be read. */
@NullMarked
package org.entente.text.article;

import org.jspecify.annotations.NullMarked;
