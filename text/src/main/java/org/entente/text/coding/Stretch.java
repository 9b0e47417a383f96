package org.entente.text.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.text.actor.ActorMention;
import org.entente.text.actor.Use;
import org.entente.text.language.Parse;

/**
 * A stretch of a sentence that stands for somebody.
 *
 * @param span offsets into the document's text
 * @param mentions whom it stands for; several for "both countries"
 * @param place whether it only says where something happens
 */
record Stretch(Span span, List<Mention> mentions, boolean place) {
    /** More than these are not asked about: lists of names. */
    private static final int MOST = 10;

    private static final Set<String> SCENES = Set.of("in", "at", "near", "inside", "outside", "around");

    Stretch {
        Objects.requireNonNull(span, "span");
        mentions = List.copyOf(mentions);
    }

    /** The stretches of a sentence, in order, none inside another: of "Egypt's army" and "Egypt" the longer. */
    static List<Stretch> of(Parse parse, List<ActorMention> all) {
        List<Span> longest = all.stream()
                .map(one -> one.mention().span())
                .filter(parse.span()::contains)
                .distinct()
                .sorted(Comparator.comparingInt((Span span) -> -span.length()).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Span> kept = new ArrayList<>();
        for (Span span : longest) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        return kept.stream()
                .sorted()
                .limit(MOST)
                .map(span -> at(span, parse, all))
                .toList();
    }

    private static Stretch at(Span span, Parse parse, List<ActorMention> all) {
        List<ActorMention> here =
                all.stream().filter(one -> one.mention().span().equals(span)).toList();
        return new Stretch(
                span,
                here.stream().map(ActorMention::mention).toList(),
                here.stream().allMatch(one -> one.use() == Use.PLACE) || scene(span, parse));
    }

    /** Whether a preposition of place governs it: "in Havana", "at the White House". */
    private static boolean scene(Span span, Parse parse) {
        return parse.headOf(span)
                .filter(head -> head.relation().equals("pobj"))
                .flatMap(parse::head)
                .filter(preposition -> SCENES.contains(preposition.lemma()))
                .isPresent();
    }

    /** Whether it is where the mention stands, and stands for the same actor or one that acts for it. */
    boolean holds(Mention mention) {
        return span.overlaps(mention.span()) && mentions.stream().anyMatch(own -> Pairing.same(own, mention));
    }
}
