package org.entente.text.coding;

import java.util.List;
import org.entente.model.Mention;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Which actors a word of a document stands for. */
public interface Participants {
    /** The actors that the noun phrase headed by the word stands for; several for "both countries", none for a thing. */
    List<Mention> at(Parse parse, Word word);

    /** The state a word names as a place: Iraq for "towards Baghdad"; none where the word stands for who acts. */
    List<Mention> places(Parse parse, Word word);

    /** The actors that own what the word stands for: Iran for "Iran's nuclear program". */
    List<Mention> owner(Parse parse, Word word);
}
