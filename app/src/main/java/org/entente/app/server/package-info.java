/** The HTTP server: who may come in, what every answer carries, the page, and the resources it serves. */
@NullMarked
package org.entente.app.server;

import org.jspecify.annotations.NullMarked;
