/** Which documents tell the same story or copy each other, and which events are one however many documents tell them. */
@NullMarked
package org.entente.network.story;

import org.jspecify.annotations.NullMarked;
