package org.entente.text.statement;

/** Where the addressee of a reporting verb stands. */
enum Audience {
    NONE,
    OBJECT,
    TO,
    WITH,
    AT
}
