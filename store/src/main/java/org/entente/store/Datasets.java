package org.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.entente.store.eventdata.Coder;
import org.entente.store.eventdata.Reading;

/** The files whose events the workspace holds. */
final class Datasets {
    /** A file that was imported before. */
    record Known(long number, String name, boolean complete) {}

    private final Connection connection;

    Datasets(Connection connection) {
        this.connection = connection;
    }

    Optional<Known> find(String sha256, String manner) throws SQLException {
        String query = "SELECT number, name, complete FROM dataset WHERE sha256 = ? AND format = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, sha256);
            statement.setString(2, manner);
            try (ResultSet result = statement.executeQuery()) {
                return result.next()
                        ? Optional.of(new Known(result.getLong(1), result.getString(2), result.getInt(3) == 1))
                        : Optional.empty();
            }
        }
    }

    /** A row for a file that is not there yet. */
    Known add(Path file, String manner, String sha256) throws SQLException {
        String name = free(file, manner, sha256);
        String insert = "INSERT INTO dataset (name, sha256, format, coder, rows, rejected, complete)"
                + " VALUES (?, ?, ?, '', 0, 0, 0) RETURNING number";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, name);
            statement.setString(2, sha256);
            statement.setString(3, manner);
            try (ResultSet result = statement.executeQuery()) {
                return new Known(result.getLong(1), name, false);
            }
        }
    }

    void finish(long number, Reading reading) throws SQLException {
        finish(number, reading.coder(), reading.rows(), reading.rejected(), reading.broken() == null);
    }

    void finish(long number, Coder coder, long rows, long rejected, boolean complete) throws SQLException {
        String update = "UPDATE dataset SET coder = ?, rows = ?, rejected = ?, complete = ? WHERE number = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, coder.title());
            statement.setLong(2, rows);
            statement.setLong(3, rejected);
            statement.setInt(4, complete ? 1 : 0);
            statement.setLong(5, number);
            statement.executeUpdate();
        }
    }

    /** The name of the file, with a part of its fingerprint where another file has that name. */
    private String free(Path file, String manner, String sha256) throws SQLException {
        String name = String.valueOf(file.getFileName());
        if (!taken(name)) {
            return name;
        }
        String longer = name + "~" + sha256.substring(0, 8);
        return taken(longer) ? longer + "-" + manner : longer;
    }

    private boolean taken(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM dataset WHERE name = ?")) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }
}
