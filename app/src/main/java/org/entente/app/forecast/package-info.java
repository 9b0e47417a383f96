/** What may come next on a pair or an actor: the outlook, the likeliest events, and the reasons, in words and JSON. */
@NullMarked
package org.entente.app.forecast;

import org.jspecify.annotations.NullMarked;
