/** Tests of this part of the brief. */
@NullMarked
package org.entente.app.brief.wording;

import org.jspecify.annotations.NullMarked;
