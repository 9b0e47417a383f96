package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.store.correction.Change;
import org.entente.store.correction.Correction;
import org.entente.store.correction.Signature;
import org.entente.store.correction.Subject;
import org.jspecify.annotations.Nullable;

/** The log of corrections as it is kept: rows are added, never changed. */
final class CorrectionTable {
    private static final String LAST_TURN =
            "(SELECT number FROM correction_turn WHERE correction = correction.number ORDER BY number DESC LIMIT 1)";
    private static final String CORRECTIONS =
            "SELECT correction.number, correction.at, correction.who, reason, change, thread, subject, undone"
                    + " FROM correction JOIN correction_turn AS turn ON turn.number = " + LAST_TURN;

    private final Connection connection;

    CorrectionTable(Connection connection) {
        this.connection = connection;
    }

    /** All of them, in the order in which they were made. */
    List<Correction> all() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CORRECTIONS + " ORDER BY correction.number")) {
            return read(statement);
        }
    }

    /** Those that change whom words stand for. */
    List<Correction> ofActors() throws SQLException {
        String query = CORRECTIONS + " WHERE thread IS NULL ORDER BY correction.number";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            return read(statement);
        }
    }

    /** Those before a number, the latest first. */
    List<Correction> before(long number, int most) throws SQLException {
        String query = CORRECTIONS + " WHERE correction.number < ? ORDER BY correction.number DESC LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, number);
            statement.setInt(2, most);
            return read(statement);
        }
    }

    Optional<Correction> find(long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CORRECTIONS + " WHERE correction.number = ?")) {
            statement.setLong(1, number);
            return read(statement).stream().findFirst();
        }
    }

    /** The one whose last turn is the latest, among those that are undone or those that stand. */
    Optional<Correction> latest(boolean undone) throws SQLException {
        String query = CORRECTIONS + " WHERE turn.undone = ? ORDER BY turn.number DESC LIMIT 1";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, undone ? 1 : 0);
            return read(statement).stream().findFirst();
        }
    }

    /** The number that the next one gets. */
    long next() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT ifnull(max(number), 0) + 1 FROM correction");
                ResultSet row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    void add(Correction correction) throws SQLException {
        String insert = "INSERT INTO correction (number, at, who, reason, thread, sha256, change, subject)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        Subject subject = correction.subject();
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setLong(1, correction.number());
            statement.setString(2, correction.signature().at().toString());
            statement.setString(3, correction.signature().who());
            statement.setString(4, correction.reason());
            statement.setString(5, correction.thread());
            statement.setString(6, subject == null ? null : subject.sha256());
            statement.setString(7, Payload.of(correction.change()));
            statement.setString(8, subject == null ? null : Payload.of(subject));
            statement.executeUpdate();
        }
        turn(correction.number(), false, correction.signature());
    }

    void turn(long correction, boolean undone, Signature signature) throws SQLException {
        String insert = "INSERT INTO correction_turn (correction, undone, at, who) VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setLong(1, correction);
            statement.setInt(2, undone ? 1 : 0);
            statement.setString(3, signature.at().toString());
            statement.setString(4, signature.who());
            statement.executeUpdate();
        }
    }

    private static List<Correction> read(PreparedStatement statement) throws SQLException {
        List<Correction> corrections = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                corrections.add(new Correction(
                        row.getLong(1),
                        new Signature(row.getString(3), Instant.parse(row.getString(2))),
                        row.getString(4),
                        Payload.read(row.getString(5), Change.class),
                        row.getString(6),
                        subject(row.getString(7)),
                        row.getInt(8) == 1));
            }
        }
        return List.copyOf(corrections);
    }

    private static @Nullable Subject subject(@Nullable String payload) {
        return payload == null ? null : Payload.read(payload, Subject.class);
    }
}
