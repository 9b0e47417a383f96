/** How a phrase for an actor is built: its pieces, its head, who owns it, and the actor these amount to. */
@NullMarked
package org.entente.text.actor.phrase;

import org.jspecify.annotations.NullMarked;
