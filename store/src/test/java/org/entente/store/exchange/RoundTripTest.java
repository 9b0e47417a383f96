package org.entente.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back equal, through the bytes of a file. */
class RoundTripTest {
    @ParameterizedTest
    @EnumSource
    void everyEventComesBackEqual(EventFormat format) throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            List<SourcedEvent> events = new RandomEvents(seed).several(7);
            byte[] file = Exchange.written(format, events).getBytes(StandardCharsets.UTF_8);
            List<SourcedEvent> read = new ArrayList<>();
            List<RejectedRow> rejected = new ArrayList<>();
            Reader in = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
            Importer.events(format, in, read::add, rejected::add);
            assertThat(rejected).as("seed %d", seed).isEmpty();
            assertThat(read).as("seed %d", seed).isEqualTo(events);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPieceOfTextComesBackAloneAndTwice(EventFormat format) {
        for (String piece : RandomEvents.PIECES) {
            List<SourcedEvent> events = List.of(Exchange.meeting("one", piece), Exchange.meeting("two", piece + piece));
            assertThat(Exchange.read(format, Exchange.written(format, events)))
                    .isEqualTo(new Exchange(events, List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noEventsMakeAFileWithoutEvents(EventFormat format) {
        assertThat(Exchange.read(format, Exchange.written(format, List.of())))
                .isEqualTo(new Exchange(List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void eventsAloneAreWrittenWithoutProvenance(EventFormat format) throws IOException {
        SourcedEvent meeting = Exchange.meeting("e", "met");
        StringWriter out = new StringWriter();
        Exporter.events(format, Stream.<Event>of(meeting.event()), out);
        assertThat(out.toString()).isEqualTo(Exchange.written(format, List.of(meeting)));
    }

    @ParameterizedTest
    @EnumSource
    void aByteOrderMarkAndOtherLineEndsDoNotMatter(EventFormat format) {
        List<SourcedEvent> events = List.of(Exchange.meeting("one", "met"), Exchange.meeting("two", "met"));
        String file = Exchange.written(format, events);
        String unix = file.replace("\r\n", "\n");
        for (String other : List.of("\ufeff" + file, unix, unix.replace("\n", "\r\n"), unix.strip())) {
            assertThat(Exchange.read(format, other)).isEqualTo(new Exchange(events, List.of()));
        }
    }

    @Test
    void placeAndLanguageOfTheMachineDoNotShow() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<SourcedEvent> events = new RandomEvents(1).several(20);
        List<String> here = files(events);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(files(events)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> files(List<SourcedEvent> events) {
        List<String> files = new ArrayList<>();
        for (EventFormat format : EventFormat.values()) {
            files.add(Exchange.written(format, events));
        }
        for (NetworkFormat format : NetworkFormat.values()) {
            files.add(Exchange.written(format, RandomNetworks.network(1)));
        }
        return files;
    }
}
