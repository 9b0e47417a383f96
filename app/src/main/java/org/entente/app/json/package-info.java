/** Events and statements as JSON, by the contract of the design. */
@NullMarked
package org.entente.app.json;

import org.jspecify.annotations.NullMarked;
