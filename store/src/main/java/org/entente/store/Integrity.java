package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Coding;
import org.entente.model.Event;

/** Looks for damage: in the file, in the search index, between texts and what was read from them. */
final class Integrity {
    private final Connection connection;

    Integrity(Connection connection) {
        this.connection = connection;
    }

    List<String> problems(List<Coding> codings) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
                while (result.next()) {
                    if (!result.getString(1).equals("ok")) {
                        problems.add("The file is damaged: " + result.getString(1) + ".");
                    }
                }
            }
            try (ResultSet result = statement.executeQuery("PRAGMA foreign_key_check")) {
                while (result.next()) {
                    problems.add("A row of the table " + result.getString(1) + " belongs to no document.");
                }
            }
            searchIndex(statement, problems);
            fingerprints(statement, problems);
        }
        codings.forEach(coding -> evidence(coding, problems));
        return List.copyOf(problems);
    }

    private static void searchIndex(Statement statement, List<String> problems) {
        try {
            statement.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)");
        } catch (SQLException e) {
            problems.add("The search index does not match the documents: " + e.getMessage() + ".");
        }
    }

    private static void fingerprints(Statement statement, List<String> problems) throws SQLException {
        try (ResultSet result =
                statement.executeQuery("SELECT id, sha256, title, published, source, text FROM document")) {
            while (result.next()) {
                if (!Fingerprint.of(Rows.document(result)).equals(result.getString("sha256"))) {
                    problems.add("The text of " + result.getString("id") + " is not the one that was added.");
                }
            }
        }
    }

    private static void evidence(Coding coding, List<String> problems) {
        String text = coding.document().text();
        for (Event event : coding.events()) {
            boolean stands =
                    event.span().end() <= text.length() && event.span().of(text).equals(event.evidence());
            if (!stands) {
                problems.add("The evidence of event " + event.id() + " does not stand in "
                        + coding.document().id() + ".");
            }
        }
    }
}
