/** The resources of the HTTP interface, and what they share: reading a request, answering it, refusing it. */
@NullMarked
package org.entente.app.api;

import org.jspecify.annotations.NullMarked;
