package org.entente.store.exchange;

/** The forms in which a network leaves. */
public enum NetworkFormat {
    /** GraphML: an edge for each tie of each time, its times as data. */
    GRAPHML,
    /** GEXF 1.3: an edge for each pair, its value over time as intervals. */
    GEXF,
    /** Comma-separated, a row for each tie of each time. */
    CSV
}
