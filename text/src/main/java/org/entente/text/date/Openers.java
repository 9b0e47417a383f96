package org.entente.text.date;

import java.util.Set;

/** The words an expression of time can begin with; any other word is passed over at once. */
final class Openers {
    private static final Set<String> WORDS = Vocabulary.of("""
            the this that these last next past coming recent previous following early mid late beginning start onset
            middle end close first second third fourth latter earlier later today tonight yesterday tomorrow overnight
            day christmas new year a an half several many dozens scores couple few more longer greater less fewer
            shorter at up over under within about around nearly almost some roughly approximately just only exactly
            since ever dating back going prior starting as not until till til through by before after from effective
            between immediately moments shortly soon right spring summer autumn fall winter ' ’ ‘
            twenties thirties forties fifties sixties seventies eighties nineties
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
            """);

    private Openers() {}

    static boolean at(Tokens tokens, int place) {
        String word = tokens.lower(place);
        return Character.isDigit(word.charAt(0))
                || WORDS.contains(word)
                || Numbers.word(word)
                || CalendarNames.unit(word) != null;
    }
}
