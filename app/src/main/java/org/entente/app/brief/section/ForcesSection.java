package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.picture.ForcesPicture;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Lists;
import org.entente.model.Force;
import org.entente.model.ForceKind;
import org.entente.network.force.Forces;
import org.entente.network.outlook.Player;
import org.entente.network.outlook.Pressure;

/** What pulls together and what holds apart: as a picture, as a table, and who stands in the way at home. */
final class ForcesSection {
    private static final int MOST = 12;
    private static final Comparator<Pressure> STRONGEST_FIRST =
            Comparator.comparingDouble(pressure -> -Math.abs(pressure.size()));

    private final Material material;

    ForcesSection(Material material) {
        this.material = material;
    }

    Section section() {
        List<Pressure> all = Stream.concat(material.answer.pulls().stream(), material.answer.pushes().stream())
                .sorted(STRONGEST_FIRST)
                .toList();
        List<Pressure> shown = all.subList(0, Math.min(MOST, all.size()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Line.of(balance(all))));
        if (!shown.isEmpty()) {
            blocks.add(picture(shown));
            blocks.add(table(shown));
        }
        if (all.size() > shown.size()) {
            blocks.add(new Block.Paragraph(
                    Line.of("The " + (all.size() - shown.size()) + " weakest are left out of picture and table.")));
        }
        thirds().forEach(blocks::add);
        blocks.add(new Block.Heading("At home"));
        blocks.add(home());
        return new Section("forces", "What pulls together, what holds apart", blocks);
    }

    private static String balance(List<Pressure> all) {
        double pulls = all.stream()
                .mapToDouble(Pressure::size)
                .filter(size -> size > 0)
                .sum();
        double pushes = -all.stream()
                .mapToDouble(Pressure::size)
                .filter(size -> size < 0)
                .sum();
        if (all.isEmpty()) {
            return "The reports show nothing that pulls the two together or pushes them apart.";
        }
        if (pulls > 1.5 * pushes) {
            return "What pulls the two together outweighs what pushes them apart.";
        }
        return pushes > 1.5 * pulls
                ? "What pushes the two apart outweighs what pulls them together."
                : "What pulls the two together and what pushes them apart are nearly in balance.";
    }

    private Block picture(List<Pressure> shown) {
        List<ForcesPicture.Bar> bars = shown.stream()
                .map(pressure ->
                        new ForcesPicture.Bar(Lists.capital(PressureWords.of(pressure, material)), pressure.size()))
                .toList();
        List<String> pulling = words(shown, 1);
        List<String> pushing = words(shown, -1);
        String says = "Pulling together, the strongest first: " + orNothing(pulling) + ". Pushing apart: "
                + orNothing(pushing) + ". The table gives the figures.";
        return ForcesPicture.of("forces", bars, says);
    }

    private List<String> words(List<Pressure> shown, int sign) {
        return shown.stream()
                .filter(pressure -> pressure.size() * sign > 0)
                .map(pressure -> PressureWords.of(pressure, material))
                .toList();
    }

    private static String orNothing(List<String> words) {
        return words.isEmpty() ? "nothing" : String.join("; ", words);
    }

    private Block table(List<Pressure> shown) {
        List<List<Line>> rows = shown.stream()
                .map(pressure -> List.of(
                        Line.of(Lists.capital(PressureWords.of(pressure, material)))
                                .cite(material.numbers(pressure.evidence())),
                        Line.of(pressure.size() > 0 ? "together" : "apart"),
                        Line.of(Figures.signed(pressure.size())),
                        Line.of(Figures.basis(pressure.basis()))))
                .toList();
        return new Block.Grid(
                "Forces on " + material.pair() + ", from −1 to +1", List.of("Force", "Pulls", "Size", "Basis"), rows);
    }

    /** What all third parties come to; the total is the sum of the three kinds, to the bit. */
    Line sums() {
        Forces forces = material.answer.forces();
        int count = forces.parts().size();
        if (count == 0) {
            return Line.of("Nobody else has a tie with both.");
        }
        return Line.of((count == 1 ? "One third party" : Lists.capital(Dates.number(count)) + " third parties")
                + " with a tie to both: common friends "
                + Figures.signed(forces.commonFriends().value()) + ", common enemies "
                + Figures.signed(forces.commonEnemies().value()) + ", cross-pressure "
                + Figures.signed(forces.crossPressure().value()) + ", together "
                + Figures.signed(forces.total()) + "; what is positive pulls the two together.");
    }

    /** How each third party stands to both: what its force is the product of. */
    List<Block> thirds() {
        List<Force> parts = material.answer.forces().parts();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<List<Line>> rows = parts.stream()
                .limit(MOST)
                .map(force -> List.of(
                        Line.of(material.names.of(force.third()).capital()).cite(material.numbers(force.evidence())),
                        Line.of(Figures.signed(force.tieA())),
                        Line.of(Figures.signed(force.tieB())),
                        Line.of(Figures.signed(force.size())),
                        Line.of(kind(force.kind()))))
                .toList();
        return List.of(new Block.Grid(
                "Third parties: the tie with each side, and the force as their product, with ranges",
                List.of("Third party", "With " + material.a(), "With " + material.b(), "Force", "Is"),
                rows));
    }

    private static String kind(ForceKind kind) {
        return switch (kind) {
            case COMMON_FRIEND -> "a common friend";
            case COMMON_ENEMY -> "a common enemy";
            case CROSS_PRESSURE -> "torn between the two";
        };
    }

    private Block home() {
        List<Player> players = material.answer.holdersBack();
        if (players.isEmpty()) {
            return new Block.Paragraph(Line.of("The reports name nobody inside " + material.a() + " or " + material.b()
                    + " who stands in the way."));
        }
        return new Block.Points(players.stream().limit(MOST).map(this::player).toList());
    }

    private Line player(Player player) {
        String who = material.names.of(player.actor()).capital();
        String side = material.names.text(player.side());
        return Line.EMPTY
                .strong(who)
                .words(" inside " + side + PressureWords.stance(player, material) + ": a resistance of "
                        + Figures.plain(player.resistance()) + " on a scale from 0 to 1.")
                .cite(material.numbers(player.evidence()));
    }
}
