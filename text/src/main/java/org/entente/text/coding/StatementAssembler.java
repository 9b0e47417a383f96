package org.entente.text.coding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.model.Attribution;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.entente.text.coding.Utterances.Said;
import org.entente.text.date.TimeExpression;
import org.entente.text.date.TimeKind;
import org.entente.text.factuality.FactualityReader;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Makes statements of utterances: speaker, time, and how the content is presented. */
final class StatementAssembler {
    private final Document document;
    private final List<Parse> parses;
    private final FactualityReader factuality;
    private final EventDates dates;
    private final Utterances utterances;

    StatementAssembler(
            Document document,
            List<Parse> parses,
            FactualityReader factuality,
            EventDates dates,
            Utterances utterances) {
        this.document = document;
        this.parses = parses;
        this.factuality = factuality;
        this.dates = dates;
        this.utterances = utterances;
    }

    static String identifier(Document document, Said said, @Nullable Mention speaker) {
        return Identifiers.of(
                's',
                document.id(),
                said.utterance().content(),
                speaker == null ? "-" : speaker.actor().id());
    }

    /** A statement for every speaker of every utterance, in the order of the text. */
    List<Statement> statements(List<Event> events) {
        List<Statement> statements = new ArrayList<>();
        for (Said said : utterances.all()) {
            List<@Nullable Mention> speakers =
                    said.speakers().isEmpty() ? Arrays.asList((Mention) null) : new ArrayList<>(said.speakers());
            for (Mention speaker : speakers) {
                statements.add(statement(said, speaker, events, statements));
            }
        }
        return List.copyOf(statements);
    }

    private Statement statement(Said said, @Nullable Mention speaker, List<Event> events, List<Statement> before) {
        Span content = said.utterance().content();
        Span cue = said.utterance().cue();
        Optional<Parse> cueParse = cue == null ? Optional.empty() : at(cue);
        Optional<Word> cueWord = cueParse.flatMap(parse -> parse.headOf(cue == null ? content : cue));
        String id = identifier(document, said, speaker);
        DateInterval date = null;
        Timing timing = null;
        if (cueParse.isPresent() && cueWord.isPresent()) {
            timing = timing(cueParse.get(), cueWord.get(), before);
            date = dates.date(cueParse.get(), cueWord.get());
        }
        return new Statement(
                id,
                document.id(),
                sentence(content),
                content,
                content.of(document.text()),
                cue,
                speaker,
                said.utterance().speaker(),
                audience(said),
                said.utterance().quoted(),
                reading(content, id, events),
                date,
                timing);
    }

    private Factuality reading(Span content, String id, List<Event> events) {
        Optional<Event> held = events.stream()
                .filter(event -> content.contains(event.span()))
                .filter(event -> said(event.attribution(), id))
                .findFirst();
        if (held.isPresent()) {
            return held.get().factuality();
        }
        return at(content)
                .flatMap(parse -> parse.headOf(content).map(head -> factuality.read(parse, head)))
                .orElse(Factuality.ASSERTED);
    }

    private static boolean said(@Nullable Attribution attribution, String id) {
        return attribution != null && id.equals(attribution.statement());
    }

    private @Nullable Mention audience(Said said) {
        Span span = said.utterance().audience();
        if (span == null) {
            return null;
        }
        return at(span).flatMap(parse -> parse.headOf(span).map(head -> utterances.at(parse, head)))
                .filter(mentions -> !mentions.isEmpty())
                .map(mentions -> mentions.get(0))
                .orElse(null);
    }

    /** "Three hours after the remarks made by Kerry": told by the last statement of whom the anchor names. */
    private @Nullable Timing timing(Parse parse, Word cue, List<Statement> before) {
        Optional<TimeExpression> told = dates.nearest(parse, cue).filter(time -> time.kind() == TimeKind.RELATIVE);
        if (told.isEmpty() || before.isEmpty()) {
            return null;
        }
        Span anchor = told.get().anchor();
        String id = anchor == null ? before.get(before.size() - 1).id() : lastBy(anchor, parse, before);
        Duration offset = told.get().offset();
        return id == null || offset == null
                ? null
                : new Timing(id, offset, told.get().span());
    }

    private @Nullable String lastBy(Span anchor, Parse parse, List<Statement> before) {
        List<Mention> named = parse.within(anchor).stream()
                .flatMap(word -> utterances.at(parse, word).stream())
                .toList();
        for (int index = before.size() - 1; index >= 0; index--) {
            Mention speaker = before.get(index).speaker();
            if (speaker != null && named.stream().anyMatch(mention -> Pairing.same(mention, speaker))) {
                return before.get(index).id();
            }
        }
        return null;
    }

    private Optional<Parse> at(Span span) {
        return parses.stream()
                .filter(parse -> parse.span().begin() <= span.begin()
                        && span.begin() < parse.span().end())
                .findFirst();
    }

    private int sentence(Span content) {
        for (int index = 0; index < parses.size(); index++) {
            if (content.begin() < parses.get(index).span().end()) {
                return index;
            }
        }
        return Math.max(0, parses.size() - 1);
    }
}
