package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Coding;

/** The documents of a workspace with what the coder read from them. */
final class Documents {
    private static final String DOCUMENTS =
            "SELECT number, id, sha256, title, published, source, text, coder FROM document";

    /** A document as it was coded. */
    record Entry(long number, String sha256, String coder, Coding coding) {}

    private final Connection connection;
    private final Findings findings;

    Documents(Connection connection) {
        this.connection = connection;
        this.findings = new Findings(connection);
    }

    /** By date of publication (undated ones first), then by id. */
    void forEach(Consumer<Entry> consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DOCUMENTS + " ORDER BY published, id");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                consumer.accept(entry(row));
            }
        }
    }

    List<Long> numbers() throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT number FROM document ORDER BY number");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    Entry byNumber(long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DOCUMENTS + " WHERE number = ?")) {
            statement.setLong(1, number);
            return entries(statement).get(0);
        }
    }

    Optional<Entry> bySha256(String sha256) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DOCUMENTS + " WHERE sha256 = ?")) {
            statement.setString(1, sha256);
            return entries(statement).stream().findFirst();
        }
    }

    Optional<Entry> byId(String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DOCUMENTS + " WHERE id = ?")) {
            statement.setString(1, id);
            return entries(statement).stream().findFirst();
        }
    }

    /** @param key the first digits of the fingerprint */
    Optional<Entry> byKey(String key) throws SQLException {
        String query = DOCUMENTS + " WHERE sha256 >= ?1 AND sha256 < ?1 || 'g' AND substr(sha256, 1, 16) = ?1";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, key);
            return entries(statement).stream().findFirst();
        }
    }

    private List<Entry> entries(PreparedStatement statement) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    private Entry entry(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        return new Entry(
                number, row.getString("sha256"), row.getString("coder"), findings.read(number, Rows.document(row)));
    }
}
