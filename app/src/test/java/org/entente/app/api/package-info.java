/** Tests of the HTTP resources. */
@NullMarked
package org.entente.app.api;

import org.jspecify.annotations.NullMarked;
