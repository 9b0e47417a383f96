package org.entente.app.brief.section;

import org.entente.app.brief.wording.Names;
import org.entente.network.history.History;
import org.entente.network.reporting.Reporting;
import org.entente.network.rivals.Subject;
import org.jspecify.annotations.Nullable;

/** What a brief on a question is composed from beside the answer; made once, for any inputs of the stated layer. */
public final class Dossier {
    private final Archive archive;
    private final Reporting reporting;
    private final History history;
    private final Names names;
    private final @Nullable Subject subject;

    Dossier(Archive archive, Reporting reporting, History history, Names names, @Nullable Subject subject) {
        this.archive = archive;
        this.reporting = reporting;
        this.history = history;
        this.names = names;
        this.subject = subject;
    }

    /** The names of all who are in it. */
    public Names names() {
        return names;
    }

    Archive archive() {
        return archive;
    }

    Reporting reporting() {
        return reporting;
    }

    History history() {
        return history;
    }

    @Nullable
    Subject subject() {
        return subject;
    }
}
