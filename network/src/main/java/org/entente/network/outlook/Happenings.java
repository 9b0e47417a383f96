package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Condition;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Force;
import org.entente.model.ForceKind;

/** Everything that might be worth watching for in a situation: by the pair, at home, by third parties, by the threat. */
final class Happenings {
    private static final int THIRD_PARTIES = 3;
    private static final int PLAYERS = 2;
    private static final List<EventType> TOGETHER = List.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);
    private static final List<EventType> ONE_SIDED = List.of(
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.AID,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.ASSAULT);

    private final Situation situation;
    private final List<Happening> happenings = new ArrayList<>();

    Happenings(Situation situation) {
        this.situation = situation;
    }

    List<Happening> all(List<Condition> between) {
        Question question = situation.question();
        boolean ordered = question.a().compareTo(question.b()) < 0;
        pair(ordered ? question.a() : question.b(), ordered ? question.b() : question.a());
        between.stream().map(Happening.Ending::new).forEach(happenings::add);
        players(situation.playersA(), question.b());
        players(situation.playersB(), question.a());
        situation.forces().of(ForceKind.CROSS_PRESSURE).stream()
                .limit(THIRD_PARTIES)
                .forEach(this::third);
        String threat = question.threat();
        if (threat != null) {
            act(threat, EventType.ASSAULT, question.a());
            act(threat, EventType.ASSAULT, question.b());
        }
        return List.copyOf(happenings);
    }

    private void pair(String a, String b) {
        TOGETHER.forEach(type -> act(a, type, b));
        add(a, EventType.CONSULT, b, Factuality.PLANNED);
        for (EventType type : ONE_SIDED) {
            act(a, type, b);
            act(b, type, a);
        }
        for (EventType type : TOGETHER) {
            add(a, type, b, Factuality.DENIED);
            add(b, type, a, Factuality.DENIED);
        }
    }

    private void players(List<Player> players, String other) {
        players.stream().filter(Player::holdsBack).limit(PLAYERS).forEach(player -> {
            act(player.actor().id(), EventType.SUPPORT, other);
            act(player.actor().id(), EventType.REJECT, other);
        });
    }

    /** The friend of one side and enemy of the other makes up with its enemy, falls out with its friend, or sharpens. */
    private void third(Force force) {
        boolean friendOfA = force.tieA().value() > 0;
        Question question = situation.question();
        String friend = friendOfA ? question.a() : question.b();
        String enemy = question.other(friend);
        act(force.third(), EventType.AGREE, enemy);
        act(force.third(), EventType.THREATEN, enemy);
        act(friend, EventType.SANCTION, force.third());
    }

    private void act(String source, EventType type, String target) {
        add(source, type, target, Factuality.ASSERTED);
    }

    private void add(String source, EventType type, String target, Factuality factuality) {
        Actor from = situation.actors().of(source);
        Actor to = situation.actors().of(target);
        happenings.add(new Happening.Act(from, type, to, factuality));
    }
}
