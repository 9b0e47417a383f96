/** Tests of long work. */
@NullMarked
package org.entente.app.work;

import org.jspecify.annotations.NullMarked;
