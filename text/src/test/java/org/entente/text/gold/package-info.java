/** The project's own gold set: texts and sentences with the events a careful reader finds, and how the coder does on them. */
@NullMarked
package org.entente.text.gold;

import org.jspecify.annotations.NullMarked;
