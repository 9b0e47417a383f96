package org.entente.app.brief.paper;

/**
 * Text at its place in a row.
 *
 * @param source the number of the source it leads to, 0 for none
 * @param x from the left end of the row, in points
 * @param width in points
 */
record Piece(String text, boolean strong, int source, float x, float width) {}
