/** Measures what the text module finds against files labelled by people. */
@NullMarked
package org.entente.text.evaluation;

import org.jspecify.annotations.NullMarked;
