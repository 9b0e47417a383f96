/** What counts as an event: predicates, their frames, and the cues that make them less than facts. */
@NullMarked
package org.entente.text.codebook;

import org.jspecify.annotations.NullMarked;
