package org.entente.text.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.RelationLabel;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Events of single texts, end to end. The file has the columns {@code id}, {@code date}, {@code text} and {@code gold}:
 * {@code SRC>TGT:LABEL} separated by semicolons, or {@code -} for a text without any. A side is an ISO 3166-1 alpha-3
 * country, else IGO, NGO, MNC or IMG, else an actor's id; {@code -} for none. In a file that labels nothing but dyads
 * an event without a target is not looked at.
 */
public final class EventEvaluation {
    /** A text with what people coded of it. */
    public record Item(Document document, Set<String> gold) {
        public Item {
            gold = Set.copyOf(gold);
        }
    }

    private static final List<Sector> STATELESS = List.of(Sector.IGO, Sector.NGO, Sector.MNC, Sector.IMG);

    private final Function<Document, List<Event>> coder;

    public EventEvaluation(Function<Document, List<Event>> coder) {
        this.coder = coder;
    }

    /**
     * The items of a file.
     *
     * @throws IllegalArgumentException when a line is not of this form, with its number
     */
    public static List<Item> read(Path file) throws IOException {
        List<Item> items = new ArrayList<>();
        for (LabelledTable.Row row : LabelledTable.read(file, List.of("id", "date", "text", "gold"))) {
            Document document = new Document(row.cell(0), "", date(row), "", row.cell(2));
            items.add(new Item(document, gold(row)));
        }
        return List.copyOf(items);
    }

    private static @Nullable LocalDate date(LabelledTable.Row row) {
        String date = row.cell(1);
        try {
            return date.isEmpty() || date.equals("-") ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw row.error("\"" + date + "\" is no date of the form 2014-07-01.");
        }
    }

    private static Set<String> gold(LabelledTable.Row row) {
        Set<String> events = new TreeSet<>();
        for (String event : row.cell(3).split(";", -1)) {
            String clean = event.strip();
            if (clean.isEmpty() || clean.equals("-")) {
                continue;
            }
            if (!clean.matches("[^>:]+>[^>:]+:[A-Z]+")) {
                throw row.error("\"" + clean + "\" is not of the form SRC>TGT:LABEL.");
            }
            events.add(clean);
        }
        return events;
    }

    private static boolean oneSided(String code) {
        return dyad(code).startsWith("-") || dyad(code).endsWith("-");
    }

    /** Micro F1 of dyad and label, of the dyad, and of the label; the share of texts with an event. */
    public Evaluation evaluate(List<Item> items) {
        List<List<Event>> coded =
                items.parallelStream().map(item -> coder.apply(item.document())).toList();
        Counts both = Counts.NONE;
        Counts dyads = Counts.NONE;
        Counts labels = Counts.NONE;
        int covered = 0;
        Map<String, Counts> classes = new TreeMap<>();
        List<Prediction> predictions = new ArrayList<>();
        boolean dyadic = items.stream().flatMap(item -> item.gold().stream()).noneMatch(EventEvaluation::oneSided);
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            List<Event> events = scored(coded.get(index));
            Set<String> found = events.stream()
                    .map(EventEvaluation::code)
                    .filter(code -> !dyadic || !oneSided(code))
                    .collect(Collectors.toCollection(TreeSet::new));
            both = both.plus(counts(item.gold(), found, code -> code));
            dyads = dyads.plus(counts(item.gold(), found, EventEvaluation::dyad));
            labels = labels.plus(counts(item.gold(), found, EventEvaluation::label));
            covered += found.isEmpty() ? 0 : 1;
            byLabel(classes, item.gold(), found);
            predictions.add(new Prediction(item.document().id(), join(item.gold()), join(found), confidence(events)));
        }
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("items", items.size());
        figures.put("dyadLabelF1", both.f1());
        figures.put("dyadLabelPrecision", both.precision());
        figures.put("dyadLabelRecall", both.recall());
        figures.put("dyadF1", dyads.f1());
        figures.put("dyadPrecision", dyads.precision());
        figures.put("dyadRecall", dyads.recall());
        figures.put("labelF1", labels.f1());
        figures.put("labelPrecision", labels.precision());
        figures.put("labelRecall", labels.recall());
        figures.put("coverage", items.isEmpty() ? 0 : (double) covered / items.size());
        return new Evaluation(figures, classes, predictions);
    }

    /** What is denied has not happened: it is not scored. */
    private static List<Event> scored(List<Event> events) {
        return events.stream()
                .filter(event -> event.factuality() != Factuality.DENIED)
                .toList();
    }

    private static void byLabel(Map<String, Counts> classes, Set<String> gold, Set<String> found) {
        Set<String> all = new LinkedHashSet<>(gold);
        all.addAll(found);
        for (String code : all) {
            boolean labelled = gold.contains(code);
            boolean predicted = found.contains(code);
            Counts one = new Counts(labelled ? 1 : 0, predicted ? 1 : 0, labelled && predicted ? 1 : 0);
            classes.merge(label(code), one, Counts::plus);
        }
    }

    private static Counts counts(Set<String> gold, Set<String> found, Function<String, String> part) {
        Set<String> wanted = gold.stream().map(part).collect(Collectors.toSet());
        Set<String> given = found.stream().map(part).collect(Collectors.toSet());
        int right = (int) given.stream().filter(wanted::contains).count();
        return new Counts(wanted.size(), given.size(), right);
    }

    private static double confidence(List<Event> events) {
        return events.stream().mapToDouble(Event::confidence).min().orElse(0);
    }

    private static String join(Set<String> codes) {
        return codes.isEmpty() ? "-" : String.join(";", new TreeSet<>(codes));
    }

    private static String dyad(String code) {
        return code.substring(0, code.indexOf(':'));
    }

    private static String label(String code) {
        return code.substring(code.indexOf(':') + 1);
    }

    private static String code(Event event) {
        return side(event.source()) + ">" + side(event.target()) + ":"
                + RelationLabel.of(event.type(), event.factuality());
    }

    private static String side(@Nullable Mention mention) {
        if (mention == null) {
            return "-";
        }
        Actor actor = mention.actor();
        if (actor.country() != null) {
            return actor.country();
        }
        return actor.sectors().stream()
                .filter(STATELESS::contains)
                .findFirst()
                .map(Sector::name)
                .orElse(actor.id());
    }
}
