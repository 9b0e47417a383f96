/** Files of temporal links in the common format, and what an evaluation on them shows. */
@NullMarked
package org.entente.app.links;

import org.jspecify.annotations.NullMarked;
