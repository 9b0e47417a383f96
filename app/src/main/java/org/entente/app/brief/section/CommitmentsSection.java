package org.entente.app.brief.section;

import java.util.List;
import java.util.Optional;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Lists;
import org.entente.model.Citation;
import org.entente.model.Commitment;
import org.entente.model.CommitmentStatus;
import org.entente.model.DateInterval;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The ledger of what was undertaken, in return for what, judged by whom. */
final class CommitmentsSection {
    private static final List<String> COLUMNS =
            List.of("Bound", "Gives", "In return for", "Judged by", "Status", "Made");

    private final Material material;

    CommitmentsSection(Material material) {
        this.material = material;
    }

    Optional<Section> section() {
        List<Commitment> ledger =
                material.reporting.commitments().stream().filter(this::concerns).toList();
        if (ledger.isEmpty()) {
            return Optional.empty();
        }
        List<List<Line>> rows = ledger.stream().map(this::row).distinct().toList();
        long both = material.answer.position().commitments().size();
        String says = both == 0
                ? "None of them binds both " + material.pair() + "."
                : Lists.capital(Dates.number(both)) + (both == 1 ? " binds both " : " bind both ") + material.pair()
                        + ", by themselves or as members of a grouping.";
        return Optional.of(new Section(
                "commitments",
                "Commitments",
                List.of(new Block.Paragraph(Line.of(says)), new Block.Grid("Commitments", COLUMNS, rows))));
    }

    private boolean concerns(Commitment commitment) {
        DateInterval date = commitment.date();
        boolean later = date != null && date.from().isAfter(material.question().at());
        return !later
                && commitment.parties().stream()
                        .anyMatch(party -> material.standsFor(
                                        party, material.question().a())
                                || material.standsFor(party, material.question().b()));
    }

    private List<Line> row(Commitment commitment) {
        DateInterval date = commitment.date();
        return List.of(
                Line.of(Lists.capital(names(commitment.parties()))).cite(material.numbers(Citation.of(commitment))),
                words(commitment, commitment.undertaking()),
                words(commitment, commitment.inReturn()),
                Line.of(commitment.judges().isEmpty() ? "–" : Lists.capital(names(commitment.judges()))),
                Line.of(status(commitment.status())),
                Line.of(date == null ? "–" : Dates.of(date)));
    }

    private Line words(Commitment commitment, @Nullable Span span) {
        if (span == null) {
            return Line.of("–");
        }
        String text = material.codings.stream()
                .filter(coding -> coding.document().id().equals(commitment.document()))
                .map(coding -> span.of(coding.document().text()))
                .findFirst()
                .orElse("–");
        return Line.EMPTY.quoted(text);
    }

    private String names(List<Mention> mentions) {
        return Lists.and(mentions.stream()
                .map(mention -> material.names.of(mention.actor()).text())
                .distinct()
                .toList());
    }

    private static String status(CommitmentStatus status) {
        return switch (status) {
            case OFFERED -> "offered";
            case UNDER_NEGOTIATION -> "under negotiation";
            case AGREED -> "agreed";
            case FULFILLED -> "fulfilled";
            case BROKEN -> "broken";
        };
    }
}
