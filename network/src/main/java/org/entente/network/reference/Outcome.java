package org.entente.network.reference;

/** What the class is measured for: each rung of the ladder, and that the relation improves. */
public enum Outcome {
    TALK(Rung.TALK),
    DECONFLICTION(Rung.DECONFLICTION),
    MATERIAL_HELP(Rung.MATERIAL_HELP),
    ALLIANCE(Rung.ALLIANCE),
    /** The mean Goldstein value of what passes between the two is higher than in as many days before. */
    IMPROVEMENT(Rung.TALK);

    private final Rung rung;

    Outcome(Rung rung) {
        this.rung = rung;
    }

    /** The outcome of reaching a rung. */
    public static Outcome of(Rung rung) {
        return switch (rung) {
            case TALK -> TALK;
            case DECONFLICTION -> DECONFLICTION;
            case MATERIAL_HELP -> MATERIAL_HELP;
            case ALLIANCE -> ALLIANCE;
        };
    }

    /** The rung that facts about contacts are asked of. */
    public Rung rung() {
        return rung;
    }
}
