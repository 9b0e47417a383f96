/** Tests of the brief, on reports of an invented conflict. */
@NullMarked
package org.entente.app.brief;

import org.jspecify.annotations.NullMarked;
