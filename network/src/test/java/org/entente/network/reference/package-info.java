@NullMarked
package org.entente.network.reference;

import org.jspecify.annotations.NullMarked;
