/** Scenario files: inputs of the stated layer that a user wants otherwise, and cases of history with their outcome. */
@NullMarked
package org.entente.app.scenario;

import org.jspecify.annotations.NullMarked;
