package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entente.model.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tampers with a workspace from outside and looks whether it is noticed. */
class IntegrityTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("entente.db");
        try (Workspace workspace = Workspace.open(file)) {
            workspace.add(Codings.protest("a", "Kenya protested.", "e1"), "coder");
        }
    }

    @Test
    void anUntouchedWorkspaceHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE document SET text = 'Ghana protested.', The text of a",
        "UPDATE document SET title = 'x', The text of a",
        "UPDATE document SET published = '1998-08-08', The text of a",
        "UPDATE document SET text = 'Ghana protested.', do not stand in a",
        "UPDATE document SET text = 'Kenya', do not stand in a",
        "'UPDATE event SET payload = json_set(payload, ''$.evidence'', ''Ghana'')', The words of the event e1",
        "'UPDATE event SET payload = json_set(payload, ''$.span.end'', 99)', The words of the event e1",
        "'UPDATE event SET payload = json_set(payload, ''$.type'', ''PRAISE'')', cannot be read",
        "UPDATE event SET payload = '{', cannot be read",
        "UPDATE document SET published = 'yesterday', cannot be read",
        "UPDATE document SET text = 'Ghana protested.', search index",
        "'INSERT INTO search(search) VALUES (''delete-all'')', search index",
        "'UPDATE finding SET document = 99 WHERE kind = ''MENTION''', belongs to no document",
        "UPDATE event SET document = 99, belongs to no document"
    })
    void noticesATampering(String command, String problem) throws SQLException {
        execute(command);
        assertThat(problems()).anyMatch(told -> told.contains(problem));
    }

    @Test
    void noticesADocumentThatIsGone() throws SQLException {
        execute("PRAGMA foreign_keys = OFF", "DELETE FROM document");
        assertThat(problems()).isNotEmpty();
    }

    @Test
    void everyKindOfFindingIsHeldAgainstTheText() throws SQLException {
        Coding coding = RandomCodings.coding(7);
        try (Workspace workspace = Workspace.open(file)) {
            workspace.add(coding, "coder");
        }
        assertThat(coding.statements()).isNotEmpty();
        assertThat(coding.conditions()).isNotEmpty();
        execute("UPDATE finding SET payload = json_set(payload, '$.text', 'x', '$.evidence', 'x') WHERE kind IN"
                + " ('STATEMENT', 'CONDITION')");
        assertThat(problems())
                .hasSize(coding.statements().size() + coding.conditions().size());
    }

    private List<String> problems() {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.check();
        }
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
