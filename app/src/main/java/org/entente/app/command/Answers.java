package org.entente.app.command;

/** In what form an answer is printed. */
enum Answers {
    TEXT,
    JSON
}
