package org.entente.text.reading;

/** The formats that are read. */
enum Format {
    PLAIN,
    MARKDOWN,
    HTML,
    PDF,
    JSON_LINES,
    FEED
}
