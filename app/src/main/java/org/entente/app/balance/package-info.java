/** How balanced a signed network is, for people and for programs. */
@NullMarked
package org.entente.app.balance;

import org.jspecify.annotations.NullMarked;
