package org.entente.store.eventdata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.jspecify.annotations.Nullable;

/** What the reading of a file gave, as lines of text. */
final class Sheet implements RowSink {
    static final LocalDate LATEST = LocalDate.of(2026, 1, 1);

    /** Every name is an actor; {@code USAGOV} and {@code USA} are the same. */
    static final Directory DIRECTORY = (name, day) -> {
        String id = name.name().replace("GOV", "");
        return Standing.always(new Actor(id, name.name(), ActorKind.UNKNOWN, null, List.of(), null));
    };

    final List<String> rows = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Party> parties = new ArrayList<>();

    @Nullable
    Reading reading;

    static Sheet of(Format format, String... lines) throws IOException, FormatException {
        return of(format, null, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Sheet of(Format format, @Nullable CodeScheme codes, byte[] bytes) throws IOException, FormatException {
        Path file = Files.createTempFile("sheet", ".tsv");
        try {
            Files.write(file, bytes);
            Sheet sheet = new Sheet();
            sheet.reading = new EventData(file, format, codes, LATEST).read(new Roster(DIRECTORY), sheet);
            return sheet;
        } finally {
            Files.delete(file);
        }
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    Reading reading() {
        if (reading == null) {
            throw new IllegalStateException("Nothing was read.");
        }
        return reading;
    }

    /** Line and reason of each rejection. */
    List<String> reasons() {
        return rejections.stream()
                .map(rejection -> rejection.line() + ": " + rejection.reason())
                .toList();
    }

    @Override
    public void event(long line, long day, Party source, @Nullable Party target, EventCode code) {
        parties.add(source);
        rows.add(String.join(
                " | ",
                Long.toString(line),
                LocalDate.ofEpochDay(day).toString(),
                source.name().name(),
                target == null ? "-" : target.name().name(),
                code.code(),
                String.valueOf(code.type()),
                Double.toString(code.goldstein())));
    }

    @Override
    public void tie(long line, int year, Party a, Party b, int sign) {
        rows.add(
                line + " | " + year + " | " + a.name().name() + " | " + b.name().name() + " | " + sign);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void read(long count) {}
}
