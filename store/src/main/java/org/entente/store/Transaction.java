package org.entente.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A transaction that is undone when it is closed without a commit. */
final class Transaction implements AutoCloseable {
    private final Connection connection;
    private boolean open = true;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        return new Transaction(connection);
    }

    /** One that only reads: all of it sees the same state. */
    static Transaction read(Connection connection) throws SQLException {
        execute(connection, "BEGIN");
        return new Transaction(connection);
    }

    /** Keeps what was done and moves the number of the edition. */
    void commit() throws SQLException {
        execute(connection, "UPDATE edition SET number = number + 1");
        end();
    }

    /** Keeps what was done, if anything. */
    void end() throws SQLException {
        execute(connection, "COMMIT");
        open = false;
    }

    @Override
    public void close() throws SQLException {
        if (open) {
            execute(connection, "ROLLBACK");
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
