package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Brings a workspace to the newest schema, one numbered script after the other; the number is kept in the file. */
final class Migrations {
    /** The newest schema this program knows. */
    static final int NEWEST = 3;

    /** Marks a file as a workspace (SQLite's application id): "Entt" in ASCII. */
    static final int APPLICATION = 0x456e7474;

    private Migrations() {}

    static void apply(Connection connection, String name) throws SQLException {
        if (number(connection, "PRAGMA application_id") != APPLICATION && !empty(connection)) {
            throw new StoreException(
                    StoreException.Reason.DAMAGED, "The file " + name + " is a database of another program.", null);
        }
        int version = version(connection);
        if (version > NEWEST) {
            throw new StoreException(
                    StoreException.Reason.NEWER,
                    "The workspace " + name + " has schema " + version + "; this Entente knows schemas up to " + NEWEST
                            + ".",
                    null);
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            migrate(connection, next);
        }
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    private static boolean empty(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static void migrate(Connection connection, int number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            // Another process may have been faster.
            if (version(connection) < number) {
                statement.executeUpdate(script(number));
                statement.execute("PRAGMA user_version = " + number);
                statement.execute("PRAGMA application_id = " + APPLICATION);
            }
            statement.execute("COMMIT");
        }
    }

    private static String script(int number) {
        try (InputStream stream = Migrations.class.getResourceAsStream("migration/" + number + ".sql")) {
            if (stream == null) {
                throw new IllegalStateException("The migration " + number + " is missing from the program.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
