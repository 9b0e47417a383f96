package org.entente.app.brief.section;

import java.util.HashSet;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Force;
import org.entente.model.Mention;
import org.entente.network.outlook.Question;
import org.entente.network.tie.Sharing;
import org.jspecify.annotations.Nullable;

/** How much an event tells of the pair: by whom it joins, then by its strength. */
final class Relevance {
    private static final int MOST_THIRDS = 12;

    private final Material material;
    private final Question question;
    private final Set<String> thirds = new HashSet<>();

    Relevance(Material material) {
        this.material = material;
        this.question = material.question();
        material.answer.forces().parts().stream()
                .limit(MOST_THIRDS)
                .map(Force::third)
                .forEach(thirds::add);
    }

    /** 0 for what has nothing to do with the two; at least 100 for what passes between them. */
    double of(Event event) {
        int bearing = bearing(event);
        double doubt = event.factuality() == Factuality.ASSERTED ? 1 : 0.8;
        return bearing == 0 ? 0 : bearing + Math.abs(event.goldstein()) * event.confidence() * doubt;
    }

    /** Whether one of the two acts on the other, by itself or in a grouping. */
    boolean between(Event event) {
        Mention source = event.source();
        Mention target = event.target();
        return (material.standsFor(source, question.a()) && material.standsFor(target, question.b()))
                || (material.standsFor(source, question.b()) && material.standsFor(target, question.a()));
    }

    private int bearing(Event event) {
        if (between(event)) {
            return 100;
        }
        Mention source = event.source();
        Mention target = event.target();
        boolean a = material.standsFor(source, question.a()) || material.standsFor(target, question.a());
        boolean b = material.standsFor(source, question.b()) || material.standsFor(target, question.b());
        if (is(source, question.threat()) || (target != null && is(target, question.threat()))) {
            return a || b ? 80 : 40;
        }
        boolean third = thirds.contains(source.actor().accountable())
                || (target != null && thirds.contains(target.actor().accountable()));
        if ((a || b) && third) {
            return 60;
        }
        return inside(source.actor()) && target != null ? 60 : 0;
    }

    /** Whether the actor is a player inside one of the two. */
    private boolean inside(Actor actor) {
        String country = actor.country();
        return Sharing.domestic(actor)
                && (question.a().equals(country) || question.b().equals(country));
    }

    private static boolean is(Mention mention, @Nullable String id) {
        return mention.actor().accountable().equals(id);
    }
}
