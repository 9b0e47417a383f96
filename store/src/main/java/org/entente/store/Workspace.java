package org.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.store.correction.Overlay;
import org.entente.store.correction.Reviewed;
import org.sqlite.SQLiteConfig;

/**
 * A workspace: one SQLite file (write-ahead log) with documents and what was read from them.
 *
 * <p>Each document is added in one transaction: it is there with all its findings or not at all. Not for use by several
 * threads at once; several processes may read while one writes.
 */
public final class Workspace implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 5_000;
    private static final int KEY_DIGITS = 16;
    private static final String BETWEEN_WORDS = "[\\s\\p{Z}\\p{Cntrl}]+";

    private final String name;
    private final Connection connection;
    private final Findings findings;
    private final EventLog events;
    private final Documents documents;
    private final Corrections corrections;

    private Workspace(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
        this.findings = new Findings(connection);
        this.events = new EventLog(name, connection);
        this.documents = new Documents(connection);
        this.corrections = new Corrections(name, connection);
    }

    /**
     * Opens a workspace, making it or bringing it up to date first.
     *
     * @throws StoreException when it cannot be made, is none, is newer than this program, or is busy
     */
    public static Workspace open(Path file) {
        return open(file, BUSY_MILLISECONDS);
    }

    /** Opens a workspace that waits at most so long for another writer. */
    static Workspace open(Path file, int busyMilliseconds) {
        String name = file.toString();
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(busyMilliseconds);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try {
                Migrations.apply(connection, name);
                writeAhead(connection);
                return new Workspace(name, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be opened", e);
        }
    }

    /** Not before the file is known to be a workspace: the mode is kept in the file. */
    private static void writeAhead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    /** Adds what was read from a document. Adding the same text again changes nothing. */
    public Added add(Coding coding, String coder) {
        Document document = coding.document();
        String fingerprint = Fingerprint.of(document);
        try (Transaction transaction = Transaction.begin(connection)) {
            Optional<String> known = coderOf(fingerprint);
            if (known.filter(coder::equals).isPresent()) {
                return Added.KNOWN;
            }
            remove(fingerprint);
            long number = insert(document, fingerprint, coder);
            findings.insert(number, coding);
            new Correcting(connection).document(number);
            transaction.commit();
            return known.isPresent() ? Added.RECODED : Added.NEW;
        } catch (SQLException e) {
            throw StoreException.of("The document " + document.id() + " could not be added to " + name, e);
        }
    }

    /** The key of a document, whether it is here or not: equal for equal title, date and text. */
    public static String key(Document document) {
        return Fingerprint.of(document).substring(0, KEY_DIGITS);
    }

    /** Whether the document was added before and coded by the same coder. */
    public boolean holds(Document document, String coder) {
        try {
            return coderOf(Fingerprint.of(document)).filter(coder::equals).isPresent();
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be read", e);
        }
    }

    /** The document under an id that no other text of the workspace has: its own, or its own with a suffix. */
    public Document named(Document document) {
        String query = "SELECT 1 FROM document WHERE id = ? AND sha256 <> ?";
        String fingerprint = Fingerprint.of(document);
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, document.id());
            statement.setString(2, fingerprint);
            try (ResultSet result = statement.executeQuery()) {
                String id = result.next() ? document.id() + "~" + fingerprint.substring(0, 8) : document.id();
                return new Document(id, document.title(), document.published(), document.source(), document.text());
            }
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be read", e);
        }
    }

    /** Everything in the workspace as people corrected it, by date of publication (undated ones first), then by id. */
    public List<Coding> codings() {
        return reviews().stream().map(Reviewed::corrected).toList();
    }

    /** The same, with what the coder had and what people said of it. */
    public List<Reviewed> reviews() {
        return reading(() -> {
            Overlay overlay = corrections.overlay();
            List<Reviewed> reviews = new ArrayList<>();
            documents.forEach(entry -> reviews.add(review(overlay, entry)));
            return List.copyOf(reviews);
        });
    }

    /**
     * A document as the coder read it and as people corrected it; empty when there is none.
     *
     * @param key its first 16 hexadecimal digits of the SHA-256
     */
    public Optional<Reviewed> reviewed(String key) {
        return reading(() -> {
            Overlay overlay = corrections.overlay();
            return documents.byKey(key).map(entry -> review(overlay, entry));
        });
    }

    /** The sentences of which people judged every event, by date of publication, id of the document, and place. */
    public List<GoldSentence> gold() {
        return reading(() -> {
            Overlay overlay = corrections.overlay();
            List<GoldSentence> gold = new ArrayList<>();
            documents.forEach(entry ->
                    gold.addAll(GoldSentence.of(entry.sha256().substring(0, KEY_DIGITS), review(overlay, entry))));
            return List.copyOf(gold);
        });
    }

    private static Reviewed review(Overlay overlay, Documents.Entry entry) {
        return overlay.review(entry.coding(), entry.sha256(), entry.coder());
    }

    /** The events of texts, event data and exports, page by page. */
    public EventPages eventPages() {
        return new EventPages(name, connection);
    }

    /** Looks for documents. */
    public DocumentSearch documentSearch() {
        return new DocumentSearch(name, connection);
    }

    /** Questions that people keep. */
    public Scenarios scenarios() {
        return new Scenarios(name, connection);
    }

    /** What people corrected. */
    public Corrections corrections() {
        return corrections;
    }

    /** Ids of the documents whose title or text holds all the words, best match first. */
    public List<String> search(String words, int most) {
        String query = "SELECT document.id FROM search JOIN document ON document.number = search.rowid"
                + " WHERE search MATCH ? ORDER BY rank, document.id LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, quoted(words));
            statement.setInt(2, most);
            List<String> ids = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getString(1));
                }
            }
            return List.copyOf(ids);
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be searched", e);
        }
    }

    /** The events that came from files of event data. */
    public EventLog eventLog() {
        return events;
    }

    /** How many documents there are. */
    public int size() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM document")) {
            return result.next() ? result.getInt(1) : 0;
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be read", e);
        }
    }

    /** The names of all documents, by id. */
    public List<Catalogued> catalogue() {
        String query = "SELECT substr(sha256, 1, 16), id, coder FROM document ORDER BY id";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<Catalogued> documents = new ArrayList<>();
            while (result.next()) {
                documents.add(new Catalogued(result.getString(1), result.getString(2), result.getString(3)));
            }
            return List.copyOf(documents);
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be read", e);
        }
    }

    /** How many times anything in the file was changed, by whomever. */
    public long changes() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT number FROM edition")) {
            return result.getLong(1);
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be read", e);
        }
    }

    /** What is wrong with the file, in sentences; empty when all is well. */
    public List<String> check() {
        try {
            return new Integrity(connection, findings).problems();
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be checked", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " could not be closed", e);
        }
    }

    /** Each word in quotation marks, so that no character of it is taken for query syntax. */
    static String quoted(String words) {
        StringBuilder query = new StringBuilder();
        for (String word : words.split(BETWEEN_WORDS, -1)) {
            query.append('"').append(word.replace("\"", "\"\"")).append("\" ");
        }
        return query.toString().strip();
    }

    /** Something that is read from the file. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }

    /** What is read in it is of one moment, whoever writes meanwhile. */
    private <T> T reading(Reading<T> reading) {
        try (Transaction snapshot = Transaction.read(connection)) {
            T read = reading.read();
            snapshot.end();
            return read;
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be read", e);
        } catch (StoreException e) {
            throw new StoreException(e.reason(), "The workspace " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<String> coderOf(String fingerprint) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT coder FROM document WHERE sha256 = ?")) {
            statement.setString(1, fingerprint);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        }
    }

    private void remove(String fingerprint) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM document WHERE sha256 = ?")) {
            statement.setString(1, fingerprint);
            statement.executeUpdate();
        }
    }

    private long insert(Document document, String fingerprint, String coder) throws SQLException {
        String insert = "INSERT INTO document (id, sha256, title, published, source, text, coder)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, document.id());
            statement.setString(2, fingerprint);
            statement.setString(3, document.title());
            statement.setString(
                    4,
                    document.published() == null ? null : document.published().toString());
            statement.setString(5, document.source());
            statement.setString(6, document.text());
            statement.setString(7, coder);
            try (ResultSet result = statement.executeQuery()) {
                return result.getLong(1);
            }
        }
    }
}
