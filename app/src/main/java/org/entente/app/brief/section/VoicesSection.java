package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.wording.PlainText;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.entente.network.outlook.Conduct;
import org.entente.network.outlook.Question;
import org.entente.network.outlook.Voice;
import org.jspecify.annotations.Nullable;

/** Who said what, by side; the voices of one side that contradict each other side by side. */
final class VoicesSection {
    private static final int MOST_STATEMENTS = 12;
    private static final int LONGEST_QUOTE = 160;
    private static final int MOST_QUOTES = 3;

    /** What is not quoted and shorter says too little to stand alone. */
    private static final int FEWEST_WORDS = 4;

    private final Material material;
    private final Voices voices;

    /** Statements that hold an event. */
    private final Set<Citation> telling = new HashSet<>();

    VoicesSection(Material material) {
        this.material = material;
        this.voices = new Voices(material);
        for (Event event : material.events()) {
            Statement statement = voices.statement(event);
            if (statement != null) {
                telling.add(Citation.of(statement));
            }
        }
    }

    Optional<Section> section() {
        Question question = material.question();
        List<Block> blocks = new ArrayList<>();
        contradiction(material.answer.conductOfA()).ifPresent(blocks::add);
        contradiction(material.answer.conductOfB()).ifPresent(blocks::add);
        side(material.names.of(question.a()).capital(), bySide(question.a()), blocks);
        side(material.names.of(question.b()).capital(), bySide(question.b()), blocks);
        side("Others", others(), blocks);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("voices", "Who said what", blocks));
    }

    private void side(String heading, List<Statement> statements, List<Block> blocks) {
        if (!statements.isEmpty()) {
            blocks.add(new Block.Heading(heading));
            blocks.add(new Block.Points(
                    statements.stream().map(voices::line).distinct().toList()));
        }
    }

    private List<Statement> bySide(String side) {
        return chosen(statement -> {
            Mention speaker = statement.speaker();
            return speaker != null && belongs(speaker, side);
        });
    }

    private List<Statement> others() {
        Question question = material.question();
        return chosen(statement -> {
            Mention speaker = statement.speaker();
            return speaker != null && !belongs(speaker, question.a()) && !belongs(speaker, question.b());
        });
    }

    private static boolean belongs(Mention speaker, String side) {
        return speaker.actor().accountable().equals(side)
                || side.equals(speaker.actor().country());
    }

    /** In the order of the texts; where there are too many, those that hold an event come first. */
    private List<Statement> chosen(Predicate<Statement> wanted) {
        List<Statement> whole = new ArrayList<>();
        for (Coding coding : material.codings) {
            if (known(coding)) {
                List<Statement> all = coding.statements().stream()
                        .filter(wanted)
                        .filter(statement -> statement.quoted() || words(statement) >= FEWEST_WORDS)
                        .toList();
                all.stream().filter(one -> !partOfAnother(one, all)).forEach(whole::add);
            }
        }
        List<Statement> kept = whole.stream()
                .sorted(Comparator.comparing(one -> !telling(one)))
                .limit(MOST_STATEMENTS)
                .toList();
        return whole.stream().filter(kept::contains).toList();
    }

    private static int words(Statement statement) {
        return statement.text().strip().split("\\s+").length;
    }

    /** Whether the same speaker says it inside a longer statement. */
    private static boolean partOfAnother(Statement one, List<Statement> all) {
        return all.stream()
                .anyMatch(other -> !other.equals(one)
                        && other.content().length() > one.content().length()
                        && other.content().contains(one.content())
                        && Objects.equals(speaker(other), speaker(one)));
    }

    private static @Nullable String speaker(Statement statement) {
        Mention speaker = statement.speaker();
        return speaker == null ? null : speaker.actor().id();
    }

    private boolean known(Coding coding) {
        var published = coding.document().published();
        return published == null || !published.isAfter(material.question().at());
    }

    private boolean telling(Statement statement) {
        return telling.contains(Citation.of(statement));
    }

    private Optional<Block> contradiction(Conduct conduct) {
        if (!conduct.severalVoices()) {
            return Optional.empty();
        }
        List<List<Line>> rows = new ArrayList<>();
        for (Voice voice : conduct.voices()) {
            rows.add(List.of(
                    Line.of(name(voice, conduct)), cell(voice.opening()), cell(voice.closing()), Line.of(when(voice))));
        }
        String caption = material.names.of(conduct.side()).capital() + " speaks with several voices on "
                + material.names.text(material.question().other(conduct.side()));
        return Optional.of(
                new Block.Grid(caption, List.of("Voice", "Opens the door", "Closes the door", "When"), rows));
    }

    /** What nobody in particular is said to have said or done is the reports' own account of the side. */
    private String name(Voice voice, Conduct conduct) {
        String name = material.names.of(voice.speaker()).capital();
        return voice.speaker().id().equals(conduct.side()) ? name + ", as the reports tell it" : name;
    }

    /** What was said or done, in the words of the text where it was said. */
    private Line cell(List<Citation> citations) {
        Line cell = Line.EMPTY;
        List<String> seen = new ArrayList<>();
        for (Citation citation : citations) {
            Event event = material.event(citation);
            if (event != null && seen.size() < MOST_QUOTES) {
                Statement statement = voices.statement(event);
                String words =
                        PlainText.shortened(statement == null ? event.evidence() : statement.text(), LONGEST_QUOTE);
                if (!seen.contains(words)) {
                    seen.add(words);
                    cell = cell.then(Line.EMPTY.quoted(words).cite(material.numbers(citation)));
                }
            }
        }
        return cell.parts().isEmpty() ? Line.of("–") : cell;
    }

    private String when(Voice voice) {
        List<String> times = new ArrayList<>();
        List<Citation> all = new ArrayList<>(voice.opening());
        all.addAll(voice.closing());
        for (Citation citation : all) {
            Event event = material.event(citation);
            Statement statement = event == null ? null : voices.statement(event);
            String when = statement == null ? "" : voices.when(statement);
            if (!when.isEmpty() && !times.contains(when)) {
                times.add(when);
            }
        }
        return times.isEmpty() ? "–" : String.join("; ", times);
    }
}
