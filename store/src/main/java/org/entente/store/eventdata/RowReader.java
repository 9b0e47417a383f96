package org.entente.store.eventdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.eventdata.Lines.Line;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one file, checks them and hands them on. */
final class RowReader {
    /** So many rejected rows at the beginning are no accident. */
    private static final int PATIENCE = 50;

    private static final int TELLING = 50_000;

    private final String title;
    private final RowParser parser;
    private final Roster roster;
    private final RowSink sink;
    private final List<String> sample;
    private final long earliest;
    private final long latest;
    private final int firstYear;
    private final int lastYear;
    private final TieBook ties = new TieBook();
    private final List<Rejection> withheld = new ArrayList<>();
    private boolean header;
    private long rows;
    private long taken;
    private long rejected;
    private long untyped;

    RowReader(EventData data, RowParser parser, Roster roster, RowSink sink, List<String> sample) {
        this.title = data.format().title();
        this.parser = parser;
        this.roster = roster;
        this.sink = sink;
        this.sample = sample;
        this.earliest = EventData.EARLIEST.toEpochDay();
        this.latest = data.latest().toEpochDay();
        this.firstYear = EventData.EARLIEST.getYear();
        this.lastYear = data.latest().getYear();
        this.header = parser.header();
    }

    void read(Line line) throws FormatException {
        if (line.text().isBlank() && !line.tooLong()) {
            return;
        }
        if (header) {
            header = false;
            return;
        }
        rows++;
        if (rows % TELLING == 0) {
            sink.read(rows);
        }
        try {
            take(line);
            accepted();
        } catch (BadRow e) {
            reject(new Rejection(line.number(), e.reason(), line.text()));
        }
    }

    Reading finish(Lines lines) throws FormatException {
        ties.rejections().forEach(rejection -> {
            rejected++;
            withheld.add(rejection);
        });
        taken += ties.taken(sink);
        if (rows == 0 && lines.broken() == null) {
            throw new FormatException(lines.number() == 0 ? "it is empty" : "it holds no row", null);
        }
        if (taken == 0 && rows > 0) {
            throw unlike();
        }
        release();
        return new Reading(parser.coder(), rows, rejected, untyped, lines.replaced(), lines.number(), lines.broken());
    }

    private void take(Line line) throws BadRow {
        if (line.tooLong()) {
            throw new BadRow("the line is longer than " + Lines.LONGEST + " bytes");
        }
        if (line.cut()) {
            throw new BadRow("the file ends early within this row");
        }
        Row row = parser.parse(line.text());
        if (row instanceof Row.OfEvent event) {
            take(line, event);
        } else if (row instanceof Row.OfTie tie) {
            take(line, tie);
        }
    }

    private void take(Line line, Row.OfEvent event) throws BadRow {
        if (event.day() < earliest || event.day() > latest) {
            throw new BadRow("the day " + LocalDate.ofEpochDay(event.day()) + " is before " + EventData.EARLIEST
                    + " or after " + LocalDate.ofEpochDay(latest));
        }
        PartyName targetName = event.target();
        if (event.source().equals(targetName)) {
            throw loop(event.source());
        }
        Party source = roster.party(event.source(), event.day());
        Party target = targetName == null ? null : roster.party(targetName, event.day());
        if (target != null && target.actor().id().equals(source.actor().id())) {
            throw new BadRow(
                    "\"" + source.name().name() + "\" and \"" + target.name().name() + "\" are the same actor, "
                            + source.actor().id());
        }
        sink.event(line.number(), event.day(), source, target, event.code());
        taken++;
        if (event.code().type() == null) {
            untyped++;
        }
    }

    private void take(Line line, Row.OfTie tie) throws BadRow {
        if (tie.year() < firstYear || tie.year() > lastYear) {
            throw new BadRow("the year " + tie.year() + " is before " + firstYear + " or after " + lastYear);
        }
        if (tie.a().equals(tie.b())) {
            throw loop(tie.a());
        }
        long day = LocalDate.of(tie.year(), 7, 1).toEpochDay();
        ties.add(line, tie, roster.party(tie.a(), day), roster.party(tie.b(), day));
    }

    private static BadRow loop(PartyName name) {
        return new BadRow("\"" + Cells.shown(name.name()) + "\" acts on itself");
    }

    private void accepted() {
        if (!withheld.isEmpty()) {
            release();
        }
    }

    private void release() {
        withheld.forEach(sink::rejected);
        withheld.clear();
    }

    private void reject(Rejection rejection) throws FormatException {
        rejected++;
        if (rows > rejected) {
            sink.rejected(rejection);
            return;
        }
        withheld.add(rejection);
        if (withheld.size() == PATIENCE) {
            throw unlike();
        }
    }

    private FormatException unlike() {
        Rejection first = withheld.get(0);
        String which = withheld.size() == rows && rows < PATIENCE
                ? "none of its " + rows + " rows"
                : "none of its first " + PATIENCE + " rows";
        @Nullable Format likely = Layouts.likely(sample);
        return new FormatException(
                which + " can be read as " + title + "; line " + first.line() + ": " + first.reason(),
                likely != null && likely.title().equals(title) ? null : likely);
    }
}
