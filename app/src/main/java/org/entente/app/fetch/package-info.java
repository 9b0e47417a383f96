/** Pages and feeds from the web, when somebody asks for one, and never from the user's own network unasked. */
@NullMarked
package org.entente.app.fetch;

import org.jspecify.annotations.NullMarked;
