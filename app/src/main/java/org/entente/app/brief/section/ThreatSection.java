package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.picture.TornadoPicture;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Deed;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Lists;
import org.entente.model.Basis;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.network.outlook.Threat;
import org.entente.network.outlook.ThreatAct;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Swing;

/** How large the common threat is, of what acts it is made, and how large it would have to be. */
final class ThreatSection {
    private static final int MOST_ACTS = 6;
    private static final int MOST_SWINGS = 8;

    private final Material material;

    ThreatSection(Material material) {
        this.material = material;
    }

    Optional<Section> section() {
        Requirement next = Requirements.next(material.answer);
        if (next == null) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Line.of(Requirements.sentence(next, material))));
        Threats.both(material.answer).forEach(threat -> blocks.add(new Block.Paragraph(size(threat))));
        List<Line> acts = acts();
        if (!acts.isEmpty()) {
            blocks.add(new Block.Heading("The acts it is made of"));
            blocks.add(new Block.Points(acts));
        }
        StatedLayer stated = new StatedLayer(material);
        blocks.add(new Block.Heading("What each step asks, and of whom"));
        blocks.addAll(stated.asks());
        swings(next).forEach(blocks::add);
        blocks.addAll(stated.readings());
        blocks.add(new Block.Heading("What goes into it"));
        blocks.add(stated.inputs());
        return Optional.of(new Section("threat", "How large the threat must be", blocks));
    }

    private Line size(Threat threat) {
        String line = material.names.of(threat.threat()).capital() + " is a "
                + Threats.size(threat.level().value())
                + " threat to " + material.names.text(threat.side()) + ": " + Figures.plain(threat.level())
                + " on a scale from 0 to 1, " + basis(threat) + ".";
        return Line.of(line).cite(material.numbers(threat.stated()));
    }

    private static String basis(Threat threat) {
        Basis basis = threat.basis();
        return switch (basis) {
            case MEASURED -> "measured by its acts";
            case STATED -> "because the reports name them together; its acts alone would show less";
            case JUDGEMENT -> "a judgement, since only the question says so";
        };
    }

    /** Each act once, with those it hits, the heaviest first. */
    private List<Line> acts() {
        List<Event> events = Threats.both(material.answer).stream()
                .flatMap(threat -> threat.acts().stream())
                .map(ThreatAct::citation)
                .distinct()
                .map(material::event)
                .filter(Objects::nonNull)
                .toList();
        return material.deeds(events).stream().limit(MOST_ACTS).map(this::act).toList();
    }

    private Line act(Deed deed) {
        DateInterval date = deed.event().date();
        String when = date == null || material.datedByPublication(deed.event()) ? "" : " " + Dates.when(date);
        return Line.of(material.clauses.sentence(deed) + when + ".").cite(material.numbers(deed.citations()));
    }

    private List<Block> swings(Requirement requirement) {
        List<Swing> swings = requirement.swings().stream()
                .limit(MOST_SWINGS)
                .filter(swing -> swing.atLow() > 0 && swing.atHigh() > 0)
                .toList();
        if (swings.isEmpty()) {
            return List.of();
        }
        SwingWords words = new SwingWords(material);
        Swing first = swings.get(0);
        String says = "What moves the figure for " + Rungs.noun(requirement.rung()) + " most is "
                + words.of(first.key()) + ": between the ends of its range the ratio goes from "
                + Figures.ratio(first.atLow()) + " to " + Figures.ratio(first.atHigh()) + ".";
        List<TornadoPicture.Swing> bars = swings.stream()
                .map(swing ->
                        new TornadoPicture.Swing(Lists.capital(words.of(swing.key())), swing.atLow(), swing.atHigh()))
                .toList();
        return List.of(
                new Block.Heading("What moves it most"),
                TornadoPicture.of("swings", requirement.ratio().value(), bars, says),
                grid(requirement, swings));
    }

    private Block grid(Requirement requirement, List<Swing> swings) {
        SwingWords words = new SwingWords(material);
        List<List<Line>> rows = swings.stream()
                .map(swing -> List.of(
                        Line.of(Lists.capital(words.of(swing.key()))),
                        Line.of(Figures.plain(swing.input().range())),
                        Line.of(Figures.ratio(swing.atLow()) + " to " + Figures.ratio(swing.atHigh())),
                        Line.of(Figures.basis(swing.input().basis()))))
                .toList();
        return new Block.Grid(
                "Inputs of the ratio for " + Rungs.noun(requirement.rung()) + ", all others held",
                List.of("Input", "Value and range", "Ratio at its ends", "Basis"),
                rows);
    }
}
