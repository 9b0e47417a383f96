/** The vocabulary of Entente: documents, actors, events, statements, conditions, commitments, ties. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
