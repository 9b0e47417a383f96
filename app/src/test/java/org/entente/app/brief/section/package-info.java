/** Tests of this part of the brief. */
@NullMarked
package org.entente.app.brief.section;

import org.jspecify.annotations.NullMarked;
