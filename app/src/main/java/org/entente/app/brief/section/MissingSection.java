package org.entente.app.brief.section;

import java.util.List;
import java.util.Optional;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.wording.Dates;
import org.entente.model.SetAside;
import org.entente.network.outlook.Gap;
import org.entente.network.outlook.Question;

/** What the answer would need and does not have. */
final class MissingSection {
    private final Material material;

    MissingSection(Material material) {
        this.material = material;
    }

    Optional<Section> section() {
        List<Line> lines = material.answer.missing().stream()
                .map(gap -> Line.of(sentence(gap)))
                .distinct()
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("missing", "What is missing", List.of(new Block.Points(lines))));
    }

    private String sentence(Gap gap) {
        String actor = gap.actor() == null ? "" : material.names.text(gap.actor());
        return switch (gap.kind()) {
            case NO_TIE -> "No report dates anything between " + material.pair() + ".";
            case NO_ACTS_BY -> "No report tells of an act of " + actor + " towards " + other(gap) + ".";
            case NO_THREAT -> "No report shows a third party that threatens both.";
            case THREAT_WITHOUT_ACTS ->
                "No report tells of a hostile act of " + threat() + " against " + actor + " or a friend of it.";
            case NO_PLAYERS ->
                "No report tells who inside " + actor + " is for or against working with " + other(gap) + ".";
            case NO_THIRD_PARTY -> "No report ties a third party to both.";
            case UNDATED -> undated();
            case ONE_SOURCE -> "All of it rests on one document; a second voice may tell it otherwise.";
            case STALE -> "The reports on the pair itself are old: " + gap.text();
            case HINDSIGHT -> hindsight();
            case ALREADY_ALLIED ->
                "The reports call " + material.pair() + " allies already; the figures are made for rivals.";
        };
    }

    private String undated() {
        long undated = material.answer.position().tie().setAside().stream()
                .filter(aside -> aside.reason() == SetAside.Reason.UNDATED)
                .count();
        return "No date is known for " + Dates.counted(undated, "event") + " between " + material.pair() + "; "
                + (undated == 1 ? "it does" : "they do") + " not count.";
    }

    private String hindsight() {
        long later = material.reporting.published().values().stream()
                .filter(date -> date.isAfter(material.question().at()))
                .count();
        return Dates.counted(later, "document").replaceFirst("^one", "One") + " came out after "
                + Dates.day(material.question().at()) + ": what " + (later == 1 ? "it tells" : "they tell")
                + " of earlier days is hindsight.";
    }

    private String other(Gap gap) {
        Question question = material.question();
        return gap.actor() == null ? "the other" : material.names.text(question.other(gap.actor()));
    }

    private String threat() {
        String threat = material.question().threat();
        return threat == null ? "the threat" : material.names.text(threat);
    }
}
