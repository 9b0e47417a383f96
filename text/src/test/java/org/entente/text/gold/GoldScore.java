package org.entente.text.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.entente.model.Coding;
import org.entente.model.Event;

/** Compares codings with the gold set, sentence by sentence. */
final class GoldScore {
    final Share dyadLabel = new Share();
    final Share dyad = new Share();
    final Share label = new Share();
    final Share factuality = new Share();
    final Share speaker = new Share();
    final Share date = new Share();
    final Share actor = new Share();
    final Share covered = new Share();
    final Share quiet = new Share();

    private final Consumer<String> log;

    GoldScore(Consumer<String> log) {
        this.log = log;
    }

    /** What is compared: the codes of the sides and the label. */
    private record Key(String source, String target, String label) {
        static Key of(Event event) {
            return new Key(
                    GoldActor.code(event.source()),
                    GoldActor.code(event.target()),
                    GoldEvent.label(event.type().name()));
        }
    }

    void add(GoldText text, Coding coding) {
        if (text.sentences() < 0) {
            sentence(coding.document().id(), coding.document().text(), text.events(), coding.events());
            return;
        }
        for (int index = 0; index < coding.sentences().size(); index++) {
            int current = index;
            sentence(
                    coding.document().id() + " " + index,
                    coding.sentences().get(index).span().of(coding.document().text()),
                    text.events().stream()
                            .filter(gold -> gold.sentence() == current)
                            .toList(),
                    coding.events().stream()
                            .filter(event -> event.sentence() == current)
                            .toList());
        }
    }

    private void sentence(String name, String text, List<GoldEvent> gold, List<Event> found) {
        Set<Key> keys = new LinkedHashSet<>();
        found.forEach(event -> keys.add(Key.of(event)));
        List<String> faults = new ArrayList<>();
        compare(distinct(gold, true, true), keys, (one, key) -> full(one, key), dyadLabel, faults);
        compare(
                distinct(gold, true, false),
                project(keys, key -> new Key(key.source(), key.target(), "")),
                (one, key) -> one.dyad(key.source(), key.target()),
                dyad,
                new ArrayList<>());
        compare(
                distinct(gold, false, true),
                project(keys, key -> new Key("", "", key.label())),
                (one, key) -> one.labels().contains(key.label()),
                label,
                new ArrayList<>());
        readings(gold, found, faults);
        if (gold.stream().anyMatch(one -> !one.debatable())) {
            covered.judged(!found.isEmpty());
        } else if (gold.isEmpty()) {
            quiet.judged(found.isEmpty());
        }
        if (!faults.isEmpty()) {
            log.accept("[" + name + "] " + text.replace('\n', ' ').strip());
            faults.forEach(fault -> log.accept("    " + fault));
        }
    }

    private static boolean full(GoldEvent gold, Key key) {
        return gold.dyad(key.source(), key.target()) && gold.labels().contains(key.label());
    }

    private static Set<Key> project(Set<Key> keys, java.util.function.UnaryOperator<Key> projection) {
        Set<Key> projected = new LinkedHashSet<>();
        keys.forEach(key -> projected.add(projection.apply(key)));
        return projected;
    }

    /** One row for rows that are the same in what is compared; those that are judged come first. */
    private static List<GoldEvent> distinct(List<GoldEvent> gold, boolean byDyad, boolean byLabel) {
        Set<List<Object>> seen = new HashSet<>();
        return gold.stream()
                .sorted(Comparator.comparing(GoldEvent::debatable))
                .filter(one -> seen.add(List.of(
                        byDyad ? one.source().codes() : "",
                        byDyad ? one.target().codes() : "",
                        byLabel ? one.labels() : "")))
                .toList();
    }

    private static void compare(
            List<GoldEvent> gold,
            Set<Key> found,
            BiPredicate<GoldEvent, Key> matches,
            Share share,
            List<String> faults) {
        Set<GoldEvent> open = new LinkedHashSet<>(gold);
        Set<Key> left = new LinkedHashSet<>(found);
        for (GoldEvent one : gold) {
            left.stream()
                    .filter(key -> !one.debatable() && matches.test(one, key))
                    .findFirst()
                    .ifPresent(key -> {
                        share.right();
                        open.remove(one);
                        left.remove(key);
                    });
        }
        for (Key key : left) {
            if (gold.stream().noneMatch(one -> matches.test(one, key))) {
                share.wrong();
                faults.add("WRONG  " + key.source() + ">" + key.target() + ":" + key.label());
            }
        }
        for (GoldEvent one : open) {
            if (!one.debatable()) {
                share.missed();
                faults.add("MISSED " + one);
            }
        }
    }

    private void readings(List<GoldEvent> gold, List<Event> found, List<String> faults) {
        for (GoldEvent one : distinct(gold, true, true)) {
            List<Event> same =
                    found.stream().filter(event -> full(one, Key.of(event))).toList();
            if (one.debatable() || same.isEmpty()) {
                continue;
            }
            judge(one, "FACTUALITY", !one.factualities().contains("*"), one::factuality, same, factuality, faults);
            judge(one, "SPEAKER", !one.speaker().any(), one::speaker, same, speaker, faults);
            judge(one, "DATE", !one.date().equals("*"), one::date, same, date, faults);
            judge(
                    one,
                    "ACTOR",
                    one.source().named() || one.target().named(),
                    event -> one.source().same(event.source()) && one.target().same(event.target()),
                    same,
                    actor,
                    faults);
        }
    }

    private static void judge(
            GoldEvent gold,
            String what,
            boolean judged,
            java.util.function.Predicate<Event> good,
            List<Event> same,
            Share share,
            List<String> faults) {
        if (!judged) {
            return;
        }
        boolean right = same.stream().anyMatch(good);
        share.judged(right);
        if (!right) {
            Event event = same.get(0);
            faults.add(what + " " + gold + " " + gold.factualities() + " "
                    + gold.speaker().codes() + " " + gold.date()
                    + " but " + event.factuality() + " "
                    + (event.attribution() == null
                            ? "-"
                            : GoldActor.code(event.attribution().speaker())) + " "
                    + (event.date() == null ? "-" : event.date().label()) + " "
                    + event.source().actor().id() + ">"
                    + (event.target() == null ? "-" : event.target().actor().id()));
        }
    }

    @Override
    public String toString() {
        return "dyad+label " + dyadLabel + "\ndyad       " + dyad + "\nlabel      " + label + "\nfactuality "
                + factuality
                + "\nspeaker    " + speaker + "\ndate       " + date + "\nactor      " + actor + "\ncovered    "
                + covered
                + "\nquiet      " + quiet;
    }
}
