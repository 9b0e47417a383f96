/** Tests of what users ask. */
@NullMarked
package org.entente.app.question;

import org.jspecify.annotations.NullMarked;
