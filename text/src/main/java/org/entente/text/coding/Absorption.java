package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/**
 * Leaves out what is only the content of another event: "agreed to send aid" is an AGREE, "called for sanctions" a
 * REQUEST, "signed an agreement" one AGREE. "Blamed Riyadh for funding rebels" stays two events.
 */
final class Absorption {
    private static final Set<String> CONTENT =
            Set.of("ccomp", "xcomp", "dobj", "prep", "pcomp", "acomp", "oprd", "acl", "dative", "pobj", "nsubjpass");

    private Absorption() {}

    static List<Candidate> absorb(Parse parse, List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean absorbed = candidates.stream()
                    .anyMatch(other -> !other.word().equals(candidate.word()) && absorbs(parse, other, candidate));
            if (!absorbed) {
                kept.add(candidate);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean absorbs(Parse parse, Candidate outer, Candidate inner) {
        boolean object = outer.entry().objects().contains(inner.word().lemma())
                && parse.ancestors(inner.word()).stream()
                        .skip(1)
                        .filter(word -> !word.relation().equals("prep"))
                        .findFirst()
                        .filter(outer.word()::equals)
                        .isPresent();
        return object || (speechAct(outer) && content(parse, outer.word(), inner.word()));
    }

    private static boolean speechAct(Candidate candidate) {
        EventType type = candidate.entry().type();
        return type != null
                && switch (type) {
                    case AGREE, REQUEST, REJECT, THREATEN -> true;
                    case CONSULT,
                            SUPPORT,
                            CONCEDE,
                            COOPERATE,
                            AID,
                            RETREAT,
                            ACCUSE,
                            PROTEST,
                            SANCTION,
                            MOBILIZE,
                            COERCE,
                            ASSAULT -> false;
                };
    }

    /** Whether the inner word is part of what the outer predicate is about: no subject, no aside, no relative clause. */
    private static boolean content(Parse parse, Word outer, Word inner) {
        List<Word> path = parse.ancestors(inner);
        int top = path.indexOf(outer);
        return top > 0
                && path.subList(0, top).stream()
                        .allMatch(word -> CONTENT.contains(word.relation())
                                || word.relation().equals("conj"))
                && !path.get(top - 1).relation().equals("conj");
    }
}
