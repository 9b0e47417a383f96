package org.entente.app.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.question.Spelling;
import org.entente.network.stake.Input;
import org.entente.network.stake.Keys;
import org.entente.network.stake.Stakes;
import org.entente.network.stake.VetoPlayer;
import org.entente.network.stake.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario file says.
 *
 * @param name name of the file
 * @param title what it is called, null where it does not say
 * @param rivals ids of the two rivals, empty where it does not say
 * @param threat id of the threat, likewise null
 * @param at the day, likewise null
 * @param inputs the inputs it sets, by key (see {@link Keys})
 * @param players the players it names; a side with any has no others
 * @param outcome what really happened, for a case of history
 */
public record Scenario(
        String name,
        @Nullable String title,
        List<String> rivals,
        @Nullable String threat,
        @Nullable LocalDate at,
        Map<String, Input> inputs,
        List<VetoPlayer> players,
        Optional<Outcome> outcome) {
    public Scenario {
        rivals = List.copyOf(rivals);
        if (rivals.size() != 0 && rivals.size() != 2) {
            throw new IllegalArgumentException("rivals are two ids, such as [\"USA\", \"IRN\"], not " + rivals);
        }
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        players = List.copyOf(players);
    }

    /** The stakes when the file alone tells all: a case of history. */
    public Stakes stakes() {
        if (rivals.size() != 2 || threat == null) {
            throw new IllegalArgumentException(name + " does not name two rivals and a threat.");
        }
        Map<String, Input> all = new LinkedHashMap<>(inputs);
        Yardstick.inputs().forEach(all::putIfAbsent);
        return new Stakes(rivals.get(0), rivals.get(1), threat, all, players);
    }

    /**
     * Other stakes with what this file sets.
     *
     * @throws IllegalArgumentException when it sets an input they do not have, or is about others
     */
    public Stakes over(Stakes stakes) {
        if (!rivals.isEmpty() && !Set.copyOf(rivals).equals(Set.of(stakes.a(), stakes.b()))) {
            throw new IllegalArgumentException("it is about " + rivals.get(0) + " and " + rivals.get(1) + ", not "
                    + stakes.a() + " and " + stakes.b());
        }
        if (threat != null && !threat.equals(stakes.threat())) {
            throw new IllegalArgumentException("it is about the threat " + threat + ", not " + stakes.threat());
        }
        Set<String> replaced = players.stream().map(VetoPlayer::side).collect(Collectors.toSet());
        Map<String, Input> merged = new LinkedHashMap<>(stakes.inputs());
        List<VetoPlayer> cast = new ArrayList<>();
        for (VetoPlayer player : stakes.players()) {
            if (replaced.contains(player.side())) {
                merged.remove(player.key(Keys.OPPOSITION));
                merged.remove(player.key(Keys.POWER_TO_BLOCK));
            } else {
                cast.add(player);
            }
        }
        cast.addAll(players);
        Set<String> own = players.stream()
                .flatMap(player -> Stream.of(player.key(Keys.OPPOSITION), player.key(Keys.POWER_TO_BLOCK)))
                .collect(Collectors.toSet());
        inputs.forEach((key, input) -> {
            if (!own.contains(key) && !merged.containsKey(key)) {
                throw new IllegalArgumentException("it sets " + key + ", which is no input here"
                        + Spelling.nearest(key, merged.keySet())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
            }
            merged.put(key, input);
        });
        return new Stakes(stakes.a(), stakes.b(), stakes.threat(), merged, cast);
    }
}
