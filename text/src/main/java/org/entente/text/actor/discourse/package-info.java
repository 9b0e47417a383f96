/** What a text has spoken of so far, and whom its pronouns and "both countries" point back to. */
@NullMarked
package org.entente.text.actor.discourse;

import org.jspecify.annotations.NullMarked;
