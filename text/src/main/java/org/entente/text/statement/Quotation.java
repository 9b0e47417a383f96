package org.entente.text.statement;

import org.entente.model.Span;

/**
 * A quotation as its marks delimit it.
 *
 * @param outer from the opening mark to the closing one, both included
 * @param inner what stands between them
 * @param single whether the marks are single ones
 */
record Quotation(Span outer, Span inner, boolean single) {}
