/** Tests of this part of the brief. */
@NullMarked
package org.entente.app.brief.writing;

import org.jspecify.annotations.NullMarked;
