package org.entente.text.actor.phrase;

import java.util.List;
import java.util.Optional;
import org.entente.model.Span;
import org.entente.text.knowledge.Meaning;
import org.entente.text.name.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase is read by: a known name, a role, a name learnt from the text, an unknown name, or a single word.
 *
 * @param first index of its first token in the line
 * @param last index after its last token
 * @param span where it stands in the document's text
 * @param text as it stands there
 * @param key its folded words, parted by spaces
 * @param tag part of speech of its last word by the Penn Treebank
 * @param form how its first word is written
 * @param joined whether a hyphen ties it to the piece before
 * @param meanings what knowledge says it may be, empty for other words
 * @param learnt whom the text itself has made it a name for, null if nobody
 * @param unknown whether it is a proper name that nobody knows
 */
public record Piece(
        int first,
        int last,
        Span span,
        String text,
        String key,
        String tag,
        Form form,
        boolean joined,
        List<Meaning> meanings,
        @Nullable Learnt learnt,
        boolean unknown) {
    public Piece {
        meanings = List.copyOf(meanings);
    }

    public boolean is(WordKind kind) {
        return Words.is(kind, key);
    }

    public boolean is(String word) {
        return key.equals(word);
    }

    public boolean possessive() {
        return form == Form.POSSESSIVE;
    }

    public boolean mark() {
        return form == Form.MARK;
    }

    /** Whether it is neither a name nor a role. */
    public boolean plain() {
        return meanings.isEmpty() && learnt == null && !unknown;
    }

    public boolean noun() {
        return tag.startsWith("NN") || !plain();
    }

    public boolean verb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether it is a name: known, learnt or unknown, but neither role nor generic institution nor adjective. */
    public boolean name() {
        return learnt != null || unknown || (!meanings.isEmpty() && role().isEmpty() && body().isEmpty());
    }

    public Optional<Meaning.OfRole> role() {
        return first(Meaning.OfRole.class);
    }

    public Optional<Meaning.OfBody> body() {
        return first(Meaning.OfBody.class);
    }

    public Optional<Meaning.OfState> state() {
        return first(Meaning.OfState.class);
    }

    public Optional<Meaning.OfCommunity> community() {
        return first(Meaning.OfCommunity.class);
    }

    public Optional<Meaning.OfPerson> person() {
        return first(Meaning.OfPerson.class);
    }

    public Optional<Meaning.OfInstitution> institution() {
        return first(Meaning.OfInstitution.class);
    }

    public Optional<Meaning.OfFaction> faction() {
        return first(Meaning.OfFaction.class);
    }

    /** Its last word, folded. */
    public String lastWord() {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    Piece tagged(String other) {
        return new Piece(first, last, span, text, key, other, form, joined, meanings, learnt, unknown);
    }

    Piece asPlain() {
        return new Piece(first, last, span, text, key, tag, form, joined, List.of(), null, false);
    }

    private <M extends Meaning> Optional<M> first(Class<M> type) {
        for (Meaning meaning : meanings) {
            if (type.isInstance(meaning)) {
                return Optional.of(type.cast(meaning));
            }
        }
        return Optional.empty();
    }
}
