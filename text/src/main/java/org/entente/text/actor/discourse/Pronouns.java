package org.entente.text.actor.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.actor.phrase.Gender;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Finds whom "he", "she", "it", "they" and their possessives mean. First and second person are left to the quotation's reader. */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> OWNING = Set.of("his", "her", "its", "their");

    private final Discourse discourse;

    Pronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    List<Actor> referents(NounPhrase phrase) {
        String word = phrase.headPiece().key();
        Parse parse = phrase.line().parse().orElse(null);
        if (parse == null) {
            return List.of();
        }
        Word pronoun = phrase.line().words(phrase.head()).stream().findFirst().orElse(null);
        if (pronoun == null) {
            return List.of();
        }
        if (HE.contains(word)) {
            return person(parse, pronoun, word, Gender.MALE);
        }
        if (SHE.contains(word)) {
            return person(parse, pronoun, word, Gender.FEMALE);
        }
        if (IT.contains(word)) {
            return it(parse, pronoun, word);
        }
        return THEY.contains(word) ? they(parse, pronoun, word) : List.of();
    }

    private List<Actor> person(Parse parse, Word pronoun, String word, Gender gender) {
        return best(
                parse,
                pronoun,
                word,
                gender,
                entry -> entry.person() && entry.gender().fits(gender));
    }

    private List<Actor> it(Parse parse, Word pronoun, String word) {
        if (word.equals("it") && Clauses.empty(parse, pronoun)) {
            return List.of();
        }
        Optional<Entry> subject = clauseSubject(parse, pronoun, word);
        if (subject.isPresent() && single(subject.get())) {
            return subject.get().actors();
        }
        boolean thing = subject.isPresent()
                && subject.get().actors().isEmpty()
                && !subject.get().many();
        if (thing && !word.equals("it")) {
            return List.of();
        }
        return best(
                parse,
                pronoun,
                word,
                Gender.UNKNOWN,
                entry -> single(entry) && (entry.subject() || entry.sentence() == discourse.sentence()));
    }

    private static boolean single(Entry entry) {
        return entry.actors().size() == 1
                && !entry.many()
                && entry.actors().get(0).kind() != ActorKind.PERSON
                && entry.actors().get(0).kind() != ActorKind.COMMUNITY;
    }

    private List<Actor> they(Parse parse, Word pronoun, String word) {
        Optional<Entry> subject = clauseSubject(parse, pronoun, word);
        if (subject.isPresent()
                && subject.get().many()
                && !subject.get().actors().isEmpty()) {
            return subject.get().actors();
        }
        List<Actor> coordinated =
                subject.map(entry -> coordinated(parse, entry)).orElse(List.of());
        if (coordinated.size() > 1) {
            return coordinated;
        }
        return best(parse, pronoun, word, Gender.UNKNOWN, Entry::many);
    }

    /** Owning and reflexive pronouns mean the subject of their own clause; "it" in a reported clause that of the report. */
    private Optional<Entry> clauseSubject(Parse parse, Word pronoun, String word) {
        boolean own = OWNING.contains(word) || word.endsWith("self") || word.endsWith("selves");
        Optional<Word> subject = own
                ? Clauses.subject(parse, pronoun)
                : pronoun.relation().startsWith("nsubj") ? Clauses.subjectAbove(parse, pronoun) : Optional.empty();
        return subject.filter(found -> found.index() < pronoun.index()).flatMap(discourse::entry);
    }

    /** All actors of "Obama and Rouhani" when the entry is one of them. */
    private List<Actor> coordinated(Parse parse, Entry entry) {
        return discourse.entries().stream()
                .filter(other -> other.sentence() == entry.sentence() && other.head() != null && entry.head() != null)
                .filter(other -> other.equals(entry) || conjunct(parse, other.head(), entry))
                .flatMap(other -> other.actors().stream())
                .distinct()
                .toList();
    }

    private static boolean conjunct(Parse parse, @Nullable Word word, Entry first) {
        return word != null
                && word.relation().equals("conj")
                && parse.head(word)
                        .filter(head -> first.phrase().span().contains(head.span()))
                        .isPresent();
    }

    /** The best fitting entry: near, subject before others, not the pronoun's own co-argument. */
    private List<Actor> best(Parse parse, Word pronoun, String word, Gender gender, Predicate<Entry> fits) {
        Entry best = null;
        double most = Double.NEGATIVE_INFINITY;
        int reach = gender == Gender.UNKNOWN ? 1 : 4;
        List<Entry> entries = discourse.entries();
        for (int index = entries.size() - 1; index >= 0; index--) {
            Entry entry = entries.get(index);
            int distance = discourse.sentence() - entry.sentence();
            if (distance > reach) {
                break;
            }
            boolean after = distance == 0 && entry.begin() >= pronoun.span().begin();
            boolean barred = distance == 0 && !OWNING.contains(word) && bound(parse, pronoun, entry);
            if (after || barred || entry.place() || !fits.test(entry)) {
                continue;
            }
            double score = -distance + weight(entry, pronoun) + certainty(entry, gender);
            if (score > most) {
                most = score;
                best = entry;
            }
        }
        return best == null ? List.of() : best.actors();
    }

    /** Subjects before objects; for a pronoun that is itself an object the other way round, if less so. */
    private static double weight(Entry entry, Word pronoun) {
        boolean object = pronoun.relation().equals("dobj") || pronoun.relation().equals("dative");
        if (entry.subject()) {
            return object ? 0.8 : 1.2;
        }
        return entry.object() ? (object ? 0.9 : 0.4) : 0;
    }

    /** Somebody whose gender nobody knows is rather "he" in this kind of text. */
    private static double certainty(Entry entry, Gender gender) {
        if (gender == Gender.UNKNOWN || entry.gender() == gender) {
            return 0;
        }
        return gender == Gender.FEMALE ? -1.5 : -0.3;
    }

    /** "Obama called him": subject and object of one verb are two people. */
    private static boolean bound(Parse parse, Word pronoun, Entry entry) {
        Word head = entry.head();
        return head != null
                && head.head() >= 0
                && head.head() == verb(parse, pronoun)
                && !pronoun.relation().startsWith("nsubj");
    }

    private static int verb(Parse parse, Word pronoun) {
        Word above = parse.head(pronoun).orElse(pronoun);
        return above.tag().equals("IN") || above.tag().equals("TO") ? above.head() : above.index();
    }
}
