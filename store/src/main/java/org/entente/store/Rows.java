package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.model.Document;

/** Rows of the workspace as records. */
final class Rows {
    private Rows() {}

    static Document document(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Document(
                row.getString("id"),
                row.getString("title"),
                published == null ? null : date(published),
                row.getString("source"),
                row.getString("text"));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new StoreException(StoreException.Reason.DAMAGED, "\"" + text + "\" is no date.", e);
        }
    }
}
