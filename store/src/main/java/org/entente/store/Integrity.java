package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Span;

/** Looks for damage: in the file, in the search index, between texts and what was read from them, in event data. */
final class Integrity {
    private final Connection connection;
    private final Findings findings;
    private final List<String> problems = new ArrayList<>();

    Integrity(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /** What is wrong, in sentences. */
    List<String> problems() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            file(statement);
            searchIndex(statement);
            documents(statement);
            parties(statement);
        }
        corrections();
        return List.copyOf(problems);
    }

    private void file(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            while (result.next()) {
                if (!result.getString(1).equals("ok")) {
                    problems.add("The file is damaged: " + result.getString(1) + ".");
                }
            }
        }
        try (ResultSet result = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (result.next()) {
                problems.add(
                        "A row of the table " + result.getString(1) + " belongs to no " + result.getString(3) + ".");
            }
        }
    }

    private void searchIndex(Statement statement) {
        try {
            statement.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)");
        } catch (SQLException e) {
            problems.add("The search index does not match the documents: " + e.getMessage() + ".");
        }
    }

    private void documents(Statement statement) throws SQLException {
        String query = "SELECT number, id, sha256, title, published, source, text FROM document ORDER BY id";
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                try {
                    Document document = Rows.document(result);
                    if (!Fingerprint.of(document).equals(result.getString("sha256"))) {
                        problems.add("The text of " + document.id() + " is not the one that was added.");
                    }
                    evidence(findings.read(result.getLong("number"), document));
                } catch (StoreException e) {
                    problems.add("The document " + result.getString("id") + " cannot be read: " + e.getMessage());
                }
            }
        }
    }

    /** The log can be read, and the table of corrected events says what follows from it. */
    private void corrections() throws SQLException {
        try {
            List<String> kept = corrected();
            execute("SAVEPOINT corrected");
            try {
                new Correcting(connection).everything();
                if (!corrected().equals(kept)) {
                    problems.add("The corrected events are not those that the corrections make.");
                }
            } finally {
                execute("ROLLBACK TO corrected");
                execute("RELEASE corrected");
            }
        } catch (StoreException e) {
            problems.add("The corrections cannot be read: " + e.getMessage());
        }
    }

    private List<String> corrected() throws SQLException {
        String query = "SELECT ifnull(document, '') || '|' || ifnull(record, '') || '|' || ifnull(retold, '') || '|'"
                + " || ifnull(covers, '') || '|' || verdict || '|' || ifnull(correction, '') || '|' || ifnull(day, '')"
                + " || '|' || source || '|' || source_accountable || '|' || ifnull(target, '') || '|'"
                + " || ifnull(target_accountable, '') || '|' || payload AS line FROM corrected ORDER BY line";
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void parties(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT name, actor, payload FROM party ORDER BY number")) {
            while (result.next()) {
                String name = result.getString(1);
                try {
                    if (!Payload.read(result.getString(3), Actor.class).id().equals(result.getString(2))) {
                        problems.add("The party " + name + " is not the actor " + result.getString(2) + ".");
                    }
                } catch (StoreException e) {
                    problems.add("The party " + name + " cannot be read: " + e.getMessage());
                }
            }
        }
    }

    private void evidence(Coding coding) {
        Document document = coding.document();
        coding.mentions()
                .forEach(item -> stands(document, "mention", item.actor().id(), item.span(), item.text()));
        coding.events().forEach(item -> stands(document, "event", item.id(), item.span(), item.evidence()));
        coding.statements().forEach(item -> stands(document, "statement", item.id(), item.content(), item.text()));
        coding.conditions().forEach(item -> stands(document, "condition", item.id(), item.span(), item.evidence()));
        coding.commitments().forEach(item -> stands(document, "commitment", item.id(), item.span(), item.evidence()));
        coding.milestones().forEach(item -> stands(document, "milestone", item.id(), item.span(), item.evidence()));
    }

    private void stands(Document document, String kind, String id, Span span, String evidence) {
        String text = document.text();
        if (span.end() > text.length() || !span.of(text).equals(evidence)) {
            problems.add("The words of the " + kind + " " + id + " do not stand in " + document.id() + ".");
        }
    }
}
