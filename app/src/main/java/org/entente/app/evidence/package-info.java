/** What a question is answered from: texts that were coded, and event data of others. */
@NullMarked
package org.entente.app.evidence;

import org.jspecify.annotations.NullMarked;
