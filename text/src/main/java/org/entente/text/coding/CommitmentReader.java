package org.entente.text.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorKind;
import org.entente.model.Commitment;
import org.entente.model.Document;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.text.codebook.Codebook;
import org.entente.text.codebook.Undertaking;
import org.entente.text.factuality.FactualityReader;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.syntax.Clauses;

/** Reads undertakings: who is bound, what is given, in exchange for what, and who has judged it. */
final class CommitmentReader {
    /** How many sentences after the undertaking a verdict on it may stand. */
    private static final int REACH = 3;

    private static final Set<String> TOPICS = Set.of("on", "to", "about", "regarding", "over", "of", "for", "under");

    private final Document document;
    private final Codebook codebook;
    private final FactualityReader factuality;
    private final EventDates dates;
    private final Participants participants;

    CommitmentReader(
            Document document,
            Codebook codebook,
            FactualityReader factuality,
            EventDates dates,
            Participants participants) {
        this.document = document;
        this.codebook = codebook;
        this.factuality = factuality;
        this.dates = dates;
        this.participants = participants;
    }

    List<Commitment> commitments(List<Parse> parses) {
        List<Commitment> found = new ArrayList<>();
        for (int sentence = 0; sentence < parses.size(); sentence++) {
            Parse parse = parses.get(sentence);
            for (Word word : parse.words()) {
                Undertaking undertaking = codebook.undertaking(word.lemma());
                if (undertaking != null && (word.verb() || word.noun())) {
                    commitment(undertaking, word, parses, sentence).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private Optional<Commitment> commitment(Undertaking undertaking, Word word, List<Parse> parses, int sentence) {
        Parse parse = parses.get(sentence);
        Clauses clauses = new Clauses(parse);
        Word carrier = word.verb() ? word : parse.head(word).filter(Word::verb).orElse(word);
        Factuality reading = factuality.read(parse, word);
        List<Mention> parties = parties(clauses, parse, carrier, word);
        Optional<Exchange> exchange = exchange(parse, carrier);
        Optional<Span> inReturn = exchange.map(Exchange::inReturn);
        Optional<Span> given = given(clauses, parse, word, carrier, exchange);
        if (reading != Factuality.ASSERTED || parties.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        Span span = word.span().cover(given.get()).cover(carrier.span());
        if (inReturn.isPresent()) {
            span = span.cover(inReturn.get());
        }
        return Optional.of(new Commitment(
                Identifiers.of('u', document.id(), span, undertaking.status()),
                document.id(),
                sentence,
                span,
                span.of(document.text()),
                parties,
                given.get(),
                inReturn.orElse(null),
                judges(parses, sentence),
                undertaking.status(),
                dates.date(parse, word)));
    }

    private List<Mention> parties(Clauses clauses, Parse parse, Word carrier, Word word) {
        List<Word> words = new ArrayList<>(clauses.subject(carrier));
        words.addAll(clauses.prepositional(carrier, "with"));
        for (Word object : clauses.object(carrier)) {
            words.addAll(clauses.prepositional(object, "with"));
            words.addAll(clauses.between(object));
        }
        words.addAll(parse.children(word, "poss"));
        Map<String, Mention> parties = new LinkedHashMap<>();
        for (Word party : words) {
            for (Mention mention : participants.at(parse, party)) {
                parties.putIfAbsent(mention.actor().id(), mention);
            }
        }
        return List.copyOf(parties.values());
    }

    /** What is given: the infinitive ("to scale back its program") or the topic ("on the limitation of …"). */
    private static Optional<Span> given(
            Clauses clauses, Parse parse, Word word, Word carrier, Optional<Exchange> exchange) {
        for (Word verb : clauses.complements(word)) {
            if (!verb.relation().equals("acl") || parse.child(verb, "aux").isPresent()) {
                return Optional.of(trimmed(parse, verb, exchange));
            }
        }
        List<Word> holders = new ArrayList<>(clauses.object(carrier));
        holders.add(carrier);
        for (Word holder : holders) {
            for (Word prep : parse.children(holder, "prep")) {
                if (TOPICS.contains(prep.text().toLowerCase(Locale.ROOT))) {
                    Optional<Word> topic = parse.child(prep, "pobj", "pcomp").filter(thing -> !thing.properNoun());
                    if (topic.isPresent()) {
                        return Optional.of(trimmed(parse, topic.get(), exchange));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The words of a phrase in one piece, ending before what is given in return. */
    private static Span trimmed(Parse parse, Word head, Optional<Exchange> exchange) {
        List<Word> words = parse.subtree(head);
        int begin = words.get(0).span().begin();
        int end = begin;
        for (Word word : words) {
            boolean beyond = exchange.filter(other -> other.beyond(head, word)).isPresent()
                    || word.relation().equals("relcl");
            if (beyond) {
                break;
            }
            if (!word.relation().equals("punct")) {
                end = word.span().end();
            }
        }
        return new Span(begin, Math.max(end, head.span().end()));
    }

    /** The phrase "in exchange for …" or "in return for …". */
    private static Optional<Exchange> exchange(Parse parse, Word carrier) {
        return parse.words().stream()
                .filter(word -> word.lemma().equals("exchange") || word.lemma().equals("return"))
                .filter(word -> word.relation().equals("pobj") && parse.dominates(carrier, word))
                .flatMap(word -> parse.children(word, "prep").stream()
                        .filter(prep -> prep.text().equalsIgnoreCase("for"))
                        .flatMap(prep -> parse.children(prep, "pobj", "pcomp").stream())
                        .map(counter -> new Exchange(word.head(), trimmed(parse, counter, Optional.empty()))))
                .findFirst();
    }

    /**
     * What is given in return.
     *
     * @param preposition index of the "in" that begins the phrase
     * @param inReturn the words after "for"
     */
    private record Exchange(int preposition, Span inReturn) {
        /** Whether a word below the head belongs to the phrase or comes after it. */
        boolean beyond(Word head, Word word) {
            return head.index() < preposition && preposition <= word.index();
        }
    }

    private List<Mention> judges(List<Parse> parses, int sentence) {
        Map<String, Mention> judges = new LinkedHashMap<>();
        for (int index = sentence; index < Math.min(parses.size(), sentence + REACH); index++) {
            Parse parse = parses.get(index);
            Clauses clauses = new Clauses(parse);
            for (Word word : parse.words()) {
                if (codebook.judgement(word.lemma()) && stands(factuality.read(parse, word))) {
                    judging(clauses, word).stream()
                            .flatMap(judge -> participants.at(parse, judge).stream())
                            .filter(judge -> judge.actor().kind() == ActorKind.ORGANISATION)
                            .forEach(judge -> judges.putIfAbsent(judge.actor().id(), judge));
                }
            }
        }
        return List.copyOf(judges.values());
    }

    /** Who verifies is known before it is done: "inspectors will verify". */
    private static boolean stands(Factuality reading) {
        return reading == Factuality.ASSERTED || reading == Factuality.PLANNED;
    }

    private static List<Word> judging(Clauses clauses, Word word) {
        return word.verb() ? clauses.subject(word) : clauses.prepositional(word, "to");
    }
}
