package org.entente.store.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When the actors of a network have ties: times that meet or overlap are one. */
record Spells(Map<String, List<Spell>> byActor) {
    Spells {
        byActor = Map.copyOf(byActor);
    }

    /**
     * @param from first day
     * @param to last day, included
     */
    record Spell(LocalDate from, LocalDate to) {}

    static Spells of(Network network) {
        Map<String, List<Spell>> spells = new HashMap<>();
        for (NetworkTie tie : network.ties()) {
            Spell spell = new Spell(tie.from(), tie.to());
            spells.computeIfAbsent(tie.a().id(), id -> new ArrayList<>()).add(spell);
            spells.computeIfAbsent(tie.b().id(), id -> new ArrayList<>()).add(spell);
        }
        spells.replaceAll((id, all) -> merged(all));
        return new Spells(spells);
    }

    /** By date; empty for one who is in no tie. */
    List<Spell> of(String actor) {
        return byActor.getOrDefault(actor, List.of());
    }

    private static List<Spell> merged(List<Spell> spells) {
        spells.sort(Comparator.comparing(Spell::from));
        List<Spell> merged = new ArrayList<>();
        for (Spell spell : spells) {
            Spell before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before == null || spell.from().isAfter(before.to().plusDays(1))) {
                merged.add(spell);
            } else if (spell.to().isAfter(before.to())) {
                merged.set(merged.size() - 1, new Spell(before.from(), spell.to()));
            }
        }
        return List.copyOf(merged);
    }
}
