/** From what a user asks to an answer: whom the words mean, what day is meant, what pair the texts are about. */
@NullMarked
package org.entente.app.question;

import org.jspecify.annotations.NullMarked;
