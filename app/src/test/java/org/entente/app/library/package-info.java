/** Tests of the library. */
@NullMarked
package org.entente.app.library;

import org.jspecify.annotations.NullMarked;
