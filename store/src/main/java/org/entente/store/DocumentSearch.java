package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.FoundDocument.Piece;
import org.entente.store.FoundDocument.Place;
import org.jspecify.annotations.Nullable;

/** Looks for documents by words and by their events as corrected. */
public final class DocumentSearch {
    private static final String ORDER = " ORDER BY score, day DESC, id LIMIT ?";
    private static final String AFTER = " WHERE (score > ? OR (score = ? AND (day < ? OR (day = ? AND id > ?))))";

    private final String name;
    private final Connection connection;

    DocumentSearch(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    /**
     * Some documents, the best match first by BM25; where no words are given, or of equal rank, the newest first.
     *
     * @param words all of which title or text hold; blank for any document
     * @param filter where it asks for events of some kind, documents with such an event within its days; else documents
     *     published within its days
     * @param after the place of the document before the first, null to begin
     * @param most how many at most
     */
    public List<FoundDocument> page(String words, EventFilter filter, @Nullable Place after, int most) {
        try (Transaction snapshot = Transaction.read(connection)) {
            List<FoundDocument> page = find(words.strip(), filter, after, most);
            snapshot.end();
            return page;
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be searched", e);
        }
    }

    private List<FoundDocument> find(String words, EventFilter filter, @Nullable Place after, int most)
            throws SQLException {
        boolean ofEvents = filter.ofEvents();
        EventConditions coded = conditions(filter, "event", "@date_from", LocalDate::toString);
        EventConditions corrected = conditions(filter, "corrected", "@day", LocalDate::toEpochDay);
        EventConditions documents = new EventConditions();
        if (!words.isEmpty()) {
            documents.and("search MATCH ?", Workspace.quoted(words));
        }
        if (ofEvents) {
            documents.and("matching.events > 0");
        } else {
            days(filter, documents, "published", LocalDate::toString);
        }
        String matching = "WITH matching AS (SELECT number, count(*) AS events FROM ("
                + "SELECT document AS number FROM event WHERE NOT EXISTS"
                + " (SELECT 1 FROM corrected WHERE corrected.covers = event.id)" + coded.sql()
                + " UNION ALL SELECT document FROM corrected WHERE document IS NOT NULL AND verdict <> 'REJECTED'"
                + corrected.sql() + ") GROUP BY number) ";
        String found = "SELECT document.number, substr(sha256, 1, 16), id, document.title, published, source,"
                + " ifnull(matching.events, 0) AS events, " + (words.isEmpty() ? "0.0" : "bm25(search)")
                + " AS score, ifnull(published, '') AS day FROM "
                + (words.isEmpty() ? "document" : "search JOIN document ON document.number = search.rowid")
                + " LEFT JOIN matching ON matching.number = document.number WHERE true" + documents.sql();
        String query = matching + "SELECT * FROM (" + found + ")" + (after == null ? "" : AFTER) + ORDER;
        List<FoundDocument> page = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            int next = documents.set(statement, corrected.set(statement, coded.set(statement, 1)));
            if (after != null) {
                String day = after.published() == null ? "" : after.published().toString();
                statement.setDouble(next++, after.rank());
                statement.setDouble(next++, after.rank());
                statement.setString(next++, day);
                statement.setString(next++, day);
                statement.setString(next++, after.id());
            }
            statement.setInt(next, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    page.add(found(row, words));
                }
            }
        }
        return List.copyOf(page);
    }

    private interface Written {
        Object of(LocalDate day);
    }

    private static EventConditions conditions(EventFilter filter, String table, String column, Written written) {
        EventConditions conditions = EventConditions.of(filter, table);
        return filter.ofEvents() ? days(filter, conditions, column, written) : conditions;
    }

    private static EventConditions days(
            EventFilter filter, EventConditions conditions, String column, Written written) {
        if (filter.from() != null) {
            conditions.and(column + " >= ?", written.of(filter.from()));
        }
        if (filter.to() != null) {
            conditions.and(column + " <= ?", written.of(filter.to()));
        }
        return conditions;
    }

    private FoundDocument found(ResultSet row, String words) throws SQLException {
        String published = row.getString(5);
        return new FoundDocument(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                published == null ? null : LocalDate.parse(published),
                row.getString(6),
                words.isEmpty() ? List.of() : snippets(row.getLong(1), words),
                row.getInt(7),
                row.getDouble(8));
    }

    /** Of the text; of the title where no hit is in the text. */
    private List<List<Piece>> snippets(long document, String words) throws SQLException {
        String query = "SELECT highlight(search, 1, char(" + (int) Snippets.OPEN + "), char(" + (int) Snippets.CLOSE
                + ")), highlight(search, 0, char(" + (int) Snippets.OPEN + "), char(" + (int) Snippets.CLOSE
                + ")) FROM search WHERE search MATCH ? AND rowid = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Workspace.quoted(words));
            statement.setLong(2, document);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return List.of();
                }
                List<List<Piece>> text = Snippets.of(row.getString(1));
                return text.isEmpty() ? Snippets.of(row.getString(2)) : text;
            }
        }
    }
}
