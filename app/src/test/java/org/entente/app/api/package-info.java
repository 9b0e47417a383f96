/** Tests of the resources of the HTTP interface. */
@NullMarked
package org.entente.app.api;

import org.jspecify.annotations.NullMarked;
