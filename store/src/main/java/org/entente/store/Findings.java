package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.model.Coding;
import org.entente.model.Commitment;
import org.entente.model.Condition;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Milestone;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Writes what was read from a document and reads it back as it was. */
final class Findings {
    private final Connection connection;

    Findings(Connection connection) {
        this.connection = connection;
    }

    void insert(long document, Coding coding) throws SQLException {
        insert(document, FindingKind.SENTENCE, coding.sentences(), item -> "", Sentence::span);
        insert(
                document,
                FindingKind.MENTION,
                coding.mentions(),
                item -> item.actor().id(),
                Mention::span);
        insert(document, FindingKind.STATEMENT, coding.statements(), Statement::id, Statement::content);
        insert(document, FindingKind.CONDITION, coding.conditions(), Condition::id, Condition::span);
        insert(document, FindingKind.COMMITMENT, coding.commitments(), Commitment::id, Commitment::span);
        insert(document, FindingKind.MILESTONE, coding.milestones(), Milestone::id, Milestone::span);
        events(document, coding.events());
    }

    Coding read(long number, Document document) throws SQLException {
        return new Coding(
                document,
                read(number, FindingKind.SENTENCE, Sentence.class),
                read(number, FindingKind.MENTION, Mention.class),
                events(number),
                read(number, FindingKind.STATEMENT, Statement.class),
                read(number, FindingKind.CONDITION, Condition.class),
                read(number, FindingKind.COMMITMENT, Commitment.class),
                read(number, FindingKind.MILESTONE, Milestone.class));
    }

    private <T> void insert(
            long document, FindingKind kind, List<T> items, Function<T, String> id, Function<T, Span> span)
            throws SQLException {
        String insert = "INSERT INTO finding (document, kind, ordinal, id, begin, finish, payload)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int ordinal = 0; ordinal < items.size(); ordinal++) {
                T item = items.get(ordinal);
                statement.setLong(1, document);
                statement.setString(2, kind.name());
                statement.setInt(3, ordinal);
                statement.setString(4, id.apply(item));
                statement.setInt(5, span.apply(item).begin());
                statement.setInt(6, span.apply(item).end());
                statement.setString(7, Payload.of(item));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void events(long document, List<Event> events) throws SQLException {
        String insert = "INSERT INTO event (document, ordinal, id, begin, finish, date_from, date_to, source,"
                + " source_accountable, target, target_accountable, type, factuality, payload)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int ordinal = 0; ordinal < events.size(); ordinal++) {
                Event event = events.get(ordinal);
                DateInterval date = event.date();
                Mention target = event.target();
                statement.setLong(1, document);
                statement.setInt(2, ordinal);
                statement.setString(3, event.id());
                statement.setInt(4, event.span().begin());
                statement.setInt(5, event.span().end());
                statement.setString(6, date == null ? null : date.from().toString());
                statement.setString(7, date == null ? null : date.to().toString());
                statement.setString(8, event.source().actor().id());
                statement.setString(9, event.source().actor().accountable());
                statement.setString(10, target == null ? null : target.actor().id());
                statement.setString(11, target == null ? null : target.actor().accountable());
                statement.setString(12, event.type().name());
                statement.setString(13, event.factuality().name());
                statement.setString(14, Payload.of(event));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private <T> List<T> read(long document, FindingKind kind, Class<T> type) throws SQLException {
        String query = "SELECT payload FROM finding WHERE document = ? AND kind = ? ORDER BY ordinal";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, document);
            statement.setString(2, kind.name());
            return payloads(statement, type);
        }
    }

    private List<Event> events(long document) throws SQLException {
        String query = "SELECT payload FROM event WHERE document = ? ORDER BY ordinal";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, document);
            return payloads(statement, Event.class);
        }
    }

    private static <T> List<T> payloads(PreparedStatement statement, Class<T> type) throws SQLException {
        List<T> items = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                items.add(Payload.read(result.getString(1), type));
            }
        }
        return List.copyOf(items);
    }
}
