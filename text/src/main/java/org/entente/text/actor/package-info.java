/** Who is meant: free phrases resolved to actors, and all mentions of actors in a document. */
@NullMarked
package org.entente.text.actor;

import org.jspecify.annotations.NullMarked;
