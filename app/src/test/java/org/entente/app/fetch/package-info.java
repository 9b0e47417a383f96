/** Tests over real sockets. */
@NullMarked
package org.entente.app.fetch;

import org.jspecify.annotations.NullMarked;
