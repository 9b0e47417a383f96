@NullMarked
package org.entente.app.scenario;

import org.jspecify.annotations.NullMarked;
