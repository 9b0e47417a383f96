package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Lists;
import org.entente.app.brief.wording.PlainText;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.network.rivals.Candidate;
import org.entente.network.rivals.Subject;
import org.jspecify.annotations.Nullable;

/** What was read, who was not known, how the pair was found, and what the figures assume. */
final class MethodSection {
    private static final int MOST_UNKNOWN = 30;
    private static final int MOST_DOCUMENTS = 40;

    private final Material material;
    private final @Nullable Subject subject;
    private final Assumptions assumptions;

    MethodSection(Material material, @Nullable Subject subject, Assumptions assumptions) {
        this.material = material;
        this.subject = subject;
        this.assumptions = assumptions;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("What was read"));
        blocks.add(new Block.Paragraph(Line.of(coverage())));
        blocks.add(documents());
        unknown().ifPresent(blocks::add);
        if (subject != null && subject.pair().isPresent()) {
            blocks.add(
                    new Block.Paragraph(Line.of(choice(subject, subject.pair().get()))));
        }
        blocks.add(new Block.Heading("How it was weighed"));
        blocks.add(
                new Block.Points(Assumptions.formulas().stream().map(Line::of).toList()));
        blocks.add(new Block.Heading("What is assumed"));
        blocks.add(assumptions.table(material.answer));
        return new Section("method", "Method and coverage", blocks);
    }

    private String coverage() {
        int sentences = 0;
        int silent = 0;
        int events = 0;
        SortedSet<String> coders = new TreeSet<>();
        for (Coding coding : material.codings) {
            sentences += coding.sentences().size();
            events += coding.events().size();
            silent += coding.sentences().size()
                    - (int) coding.events().stream()
                            .map(Event::sentence)
                            .distinct()
                            .count();
            coding.events().forEach(event -> coders.add(event.coder()));
        }
        int statements = material.codings.stream()
                .mapToInt(coding -> coding.statements().size())
                .sum();
        String by = coders.isEmpty() ? "" : " by the coder " + String.join(", ", coders);
        String share = sentences == 0
                ? ""
                : " In " + Figures.percent(silent / (double) sentences)
                        + " of the sentences no event was found; what they say is not in this brief.";
        int read = material.codings.size();
        return count(read, "document") + " with " + count(sentences, "sentence") + (read == 1 ? " was" : " were")
                + " read" + by + ": " + count(events, "event") + " and " + count(statements, "statement") + "."
                + told(events) + share;
    }

    /** How many of the events are different ones, and how many documents copies, where either is to be told. */
    private String told(int events) {
        int once = material.reporting.once().size();
        int copies = material.reporting.copies().size();
        String different = once == events ? "" : " They tell of " + count(once, "different event") + ".";
        return copies == 0
                ? different
                : different + " " + Lists.capital(Dates.number(copies))
                        + (copies == 1
                                ? " document copies another and adds no source."
                                : " documents copy another and add no source.");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private Block documents() {
        List<List<Line>> rows = material.codings.stream()
                .limit(MOST_DOCUMENTS)
                .map(coding -> List.of(
                        Line.of(PlainText.oneLine(Sources.title(coding.document()))),
                        Line.of(
                                coding.document().published() == null
                                        ? "undated"
                                        : Dates.day(coding.document().published())),
                        Line.of(Integer.toString(coding.sentences().size())),
                        Line.of(Integer.toString(coding.events().size()))))
                .toList();
        int more = material.codings.size() - rows.size();
        return new Block.Grid(
                "Documents" + (more > 0 ? ", the first " + MOST_DOCUMENTS + " of " + material.codings.size() : ""),
                List.of("Document", "Published", "Sentences", "Events"),
                rows);
    }

    private Optional<Block> unknown() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Coding coding : material.codings) {
            for (Mention mention : coding.mentions()) {
                if (mention.actor().kind() == ActorKind.UNKNOWN) {
                    names.merge(PlainText.oneLine(mention.actor().name()), 1, Integer::sum);
                }
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> listed = names.keySet().stream().limit(MOST_UNKNOWN).toList();
        String more = names.size() > listed.size() ? " and " + (names.size() - listed.size()) + " more" : "";
        return Optional.of(new Block.Paragraph(Line.EMPTY
                .strong("Not known to Entente: ")
                .words(String.join("; ", listed) + more
                        + ". They are kept by the name the texts give them; nobody is taken to answer for them.")));
    }

    private String choice(Subject found, Candidate pair) {
        List<String> reasons = pair.reasons().stream()
                .filter(reason -> reason.points() > 0 && reason.count() >= 1)
                .map(reason -> Math.round(reason.count()) + " " + reason.name())
                .toList();
        String others = found.pairs().size() > 1
                ? " The next likeliest is "
                        + material.names.text(found.pairs().get(1).a()) + " and "
                        + material.names.text(found.pairs().get(1).b()) + "."
                : "";
        return "Nobody named the pair: the texts are about " + material.names.text(pair.a()) + " and "
                + material.names.text(pair.b()) + " more than about any other (" + String.join(", ", reasons) + ")."
                + others;
    }
}
