package org.entente.app.brief.section;

import java.util.Objects;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Lists;
import org.entente.network.outlook.Answer;
import org.entente.network.reference.RungChance;
import org.entente.network.stake.Requirement;
import org.jspecify.annotations.Nullable;

/** How large the threat would have to be, in words. */
final class Requirements {
    private static final double LIKELY = 0.5;

    private Requirements() {}

    /** For the first step that is not likely as things stand, else for the furthest; null when no threat is known. */
    static @Nullable Requirement next(Answer answer) {
        if (answer.requirements().isEmpty()) {
            return null;
        }
        RungChance wanted = answer.ladder().stream()
                .filter(rung -> rung.probability().value() < LIKELY)
                .findFirst()
                .orElse(answer.ladder().get(answer.ladder().size() - 1));
        return answer.requirements().stream()
                .filter(requirement -> requirement.rung() == wanted.rung())
                .findFirst()
                .orElse(null);
    }

    /** How large the threat is and how large the step would need it. */
    static String sentence(Requirement requirement, Material material) {
        String threat = threat(material);
        double ratio = requirement.ratio().value();
        String rung = Rungs.noun(requirement.rung());
        String side = material.names.text(requirement.pivotal().player().side());
        String pivotal = new SwingWords(material).name(requirement.pivotal().player());
        String range = "threat now against threat needed: "
                + Figures.ratio(requirement.ratio().value()) + ", range "
                + Figures.ratio(requirement.ratio().low()) + " to "
                + Figures.ratio(requirement.ratio().high());
        if (ratio >= 1) {
            boolean sure = requirement.ratio().low() >= 1;
            return (sure ? "" : "By the middle estimate ") + (sure ? Lists.capital(threat) : threat)
                    + " already threatens both as much as " + rung + " would need (" + range + "); what is lacking is"
                    + " not the threat" + (sure ? "." : ", though the range is wide.");
        }
        if (needed(requirement) > 1) {
            return Lists.capital(threat) + " would not be enough for " + rung + " however large it grew: for " + pivotal
                    + " the costs outweigh any threat (" + range + ").";
        }
        return Lists.capital(threat) + " would have to threaten " + side + " about " + times(1 / ratio)
                + " as much as it does now for " + rung + " to pay for " + pivotal
                + ", whose consent is the furthest off (" + range + ").";
    }

    private static double needed(Requirement requirement) {
        return requirement.pivotal().needed();
    }

    private static String threat(Material material) {
        String id = Objects.requireNonNull(material.question().threat(), "threat");
        return material.names.text(id);
    }

    /** "twice", "one and a half times", "12 times". */
    static String times(double factor) {
        if (factor < 1.25) {
            return "a little more than once";
        }
        if (factor < 1.75) {
            return "one and a half times";
        }
        return factor < 2.25
                ? "twice"
                : Figures.ratio(Math.rint(factor * 2) / 2).replace(".0", "") + " times";
    }
}
