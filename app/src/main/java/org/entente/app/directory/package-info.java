/** Whom the names and codes of event data stand for. */
@NullMarked
package org.entente.app.directory;

import org.jspecify.annotations.NullMarked;
