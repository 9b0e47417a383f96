/** Where the sentences of a text begin and end. */
@NullMarked
package org.entente.text.sentence;

import org.jspecify.annotations.NullMarked;
