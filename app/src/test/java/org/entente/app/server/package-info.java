/** Tests over real sockets. */
@NullMarked
package org.entente.app.server;

import org.jspecify.annotations.NullMarked;
