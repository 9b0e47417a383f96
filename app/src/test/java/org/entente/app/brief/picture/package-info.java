/** Tests of the pictures. */
@NullMarked
package org.entente.app.brief.picture;

import org.jspecify.annotations.NullMarked;
