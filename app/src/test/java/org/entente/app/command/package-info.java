/** Tests of the commands as a user types them. */
@NullMarked
package org.entente.app.command;

import org.jspecify.annotations.NullMarked;
