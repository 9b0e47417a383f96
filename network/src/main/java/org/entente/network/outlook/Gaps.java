package org.entente.network.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.ConditionType;
import org.entente.model.Contribution;
import org.entente.model.SetAside;
import org.jspecify.annotations.Nullable;

/** Says what an answer lacks. */
final class Gaps {
    private static final int STALE_DAYS = 180;

    private final Situation situation;
    private final Question question;
    private final List<Gap> gaps = new ArrayList<>();

    Gaps(Situation situation) {
        this.situation = situation;
        this.question = situation.question();
    }

    List<Gap> find() {
        record();
        bySide(question.a(), situation.threatToA());
        bySide(question.b(), situation.threatToB());
        if (question.threat() == null) {
            add(Gap.Kind.NO_THREAT, null, "No third party is known to threaten both.");
        }
        if (situation.forces().parts().isEmpty()) {
            add(Gap.Kind.NO_THIRD_PARTY, null, "Nothing is reported that ties any third party to both.");
        }
        sources();
        return List.copyOf(gaps);
    }

    private void record() {
        String pair = name(question.a()) + " and " + name(question.b());
        if (!situation.tie().known()) {
            boolean faded = asides(SetAside.Reason.FADED) > 0;
            String text = faded
                    ? "What is reported between " + pair + " is too long ago to count on " + question.at() + "."
                    : "Nothing dated is reported between " + pair + " up to " + question.at() + ".";
            add(Gap.Kind.NO_TIE, null, text);
        }
        List<Contribution> parts = situation.tie().contributions();
        long undated = asides(SetAside.Reason.UNDATED);
        if (undated > 0) {
            add(Gap.Kind.UNDATED, null, undated + " of the events between " + pair + " have no date and do not count.");
        }
        Optional<LocalDate> last = parts.stream()
                .filter(part -> part.to() != null)
                .map(Contribution::from)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        if (last.isPresent() && ChronoUnit.DAYS.between(last.get(), question.at()) > STALE_DAYS) {
            add(Gap.Kind.STALE, null, "The last event between " + pair + " is of " + last.get() + ".");
        }
        boolean allied = parts.stream()
                .anyMatch(part -> part.label().equals(ConditionType.ALLIANCE.name()) && part.to() == null);
        if (allied) {
            add(Gap.Kind.ALREADY_ALLIED, null, pair + " are allies already; the ladder is made for rivals.");
        }
    }

    private long asides(SetAside.Reason reason) {
        return situation.tie().setAside().stream()
                .filter(aside -> aside.reason() == reason)
                .count();
    }

    private void bySide(String side, @Nullable Threat threat) {
        boolean acts = situation.tie().contributions().stream()
                .anyMatch(part -> part.mutual() || part.source().equals(side));
        if (!acts) {
            String other = name(question.other(side));
            add(Gap.Kind.NO_ACTS_BY, side, "No act of " + name(side) + " towards " + other + " is reported.");
        }
        if (situation.players(side).isEmpty()) {
            add(Gap.Kind.NO_PLAYERS, side, "Nothing is reported of who inside " + name(side) + " is for or against.");
        }
        if (threat != null && threat.acts().isEmpty()) {
            String how = threat.stated().isEmpty() ? "only the question says so" : "the text only names them together";
            add(
                    Gap.Kind.THREAT_WITHOUT_ACTS,
                    side,
                    "No hostile act of " + name(threat.threat()) + " against " + name(side) + " or a friend of it is"
                            + " reported; " + how + ".");
        }
    }

    private void sources() {
        int documents = situation.reporting().documents().size();
        if (documents == 1) {
            add(Gap.Kind.ONE_SOURCE, null, "All of it rests on one document.");
        }
        long later = situation.reporting().published().values().stream()
                .filter(date -> date.isAfter(question.at()))
                .count();
        if (later > 0) {
            add(
                    Gap.Kind.HINDSIGHT,
                    null,
                    later + " of " + documents + " documents were published after " + question.at()
                            + ": what they tell of earlier days is hindsight.");
        }
    }

    private String name(String id) {
        return situation.actors().name(id);
    }

    private void add(Gap.Kind kind, @Nullable String actor, String text) {
        gaps.add(new Gap(kind, actor, text));
    }
}
