package org.entente.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The workspace could not do what was asked; the message names the file and the reason. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why, so far as the user can do something about it. */
    public enum Reason {
        /** Another process writes to it. */
        BUSY,
        /** It is no workspace, or a damaged one. */
        DAMAGED,
        /** It cannot be created or written. */
        READ_ONLY,
        /** It was made by a newer Entente. */
        NEWER,
        /** Anything else. */
        FAILED
    }

    private final Reason reason;

    StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static StoreException of(String what, SQLException failure) {
        Reason reason = reason(failure);
        return new StoreException(reason, what + ": " + explanation(reason, failure), failure);
    }

    public Reason reason() {
        return reason;
    }

    private static Reason reason(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Reason.FAILED;
        }
        // Extended codes carry the primary code in their low byte.
        int primary = sqlite.getResultCode().code & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Reason.BUSY;
        }
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code || primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return Reason.DAMAGED;
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return Reason.READ_ONLY;
        }
        return Reason.FAILED;
    }

    private static String explanation(Reason reason, SQLException failure) {
        return switch (reason) {
            case BUSY -> "another process is writing to it.";
            case DAMAGED -> "it is not an Entente workspace, or it is damaged.";
            case READ_ONLY -> "it cannot be created or written there.";
            case NEWER, FAILED -> String.valueOf(failure.getMessage());
        };
    }
}
