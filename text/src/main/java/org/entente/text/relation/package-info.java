/** What one actor of a sentence does to another, when both are given: frames, the sentence model, and both together. */
@NullMarked
package org.entente.text.relation;

import org.jspecify.annotations.NullMarked;
