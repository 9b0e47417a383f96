package org.entente.text.actor.phrase;

/** What a word does in phrases for actors. */
public enum WordKind {
    /** Makes an office a past one: "former". */
    FORMER,
    FAMILY,
    /** Stands for what follows it with "of": "members of". */
    SEE_THROUGH,
    /** Takes the sector of whoever it speaks for: "spokesman". */
    SPEAKS_FOR,
    /** Who is around somebody: "office". */
    ENTOURAGE,
    /** Fights for whoever it belongs to: "forces". */
    ARMS,
    /** After a hyphen, makes a name a mere supporter: "Iran-backed". */
    PARTICIPLE,
    /** After a hyphen, makes a name the leader: "US-led". */
    LEADING,
    /** After a hyphen, makes a name a place: "London-based". */
    BASED,
    /** Before a hyphen: "anti-American". */
    AGAINST,
    /** Before a hyphen: "pro-Russian". */
    FOR,
    /** Says that people are not of the country they are in: "foreign". */
    FOREIGN,
    TITLE,
    TITLE_FEMALE,
    TITLE_MALE,
    FEMALE,
    MALE,
    TIME,
    CALENDAR,
    /** In the plural points back to states: "both countries". */
    PAIR_STATES,
    PAIR_SIDES,
    PAIR_PEOPLE,
    /** With "the" points back to a state. */
    THE_STATE,
    THE_GROUP,
    THE_ORGANISATION,
    /** Preposition after which a name is a place. */
    PLACE,
    /** Preposition after which a town is a place where something moves. */
    TOWARDS,
    MOTION,
    /** Verb whose object, if a town, is a place. */
    TAKING,
    /** Word of an organisation's name; its value is the sector it points to. */
    ORGANISATION,
    /** Makes another office of an office: "deputy". */
    OFFICE_QUALIFIER,
    /** A name with this last word is no actor: "Nobel Prize". */
    NEGATIVE_NAME,
    /** Its value is the sector it gives to a weak noun: "religious leaders". */
    SECTOR_ADJECTIVE,
    /** Its value is the usual word for the office. */
    OFFICE_SYNONYM,
    GOVERNMENT,
    /** A role that has a country as its topic: "envoy for Syria". */
    TOPIC_ROLE,
    DIPLOMAT,
    /** A city that stands for an organisation seated there; its value is the organisation. */
    HOST,
    /** A body or person of one state in another: "embassy". */
    MISSION,
    /** What takes place anywhere: "talks in Havana" say nothing of Cuba. */
    MEETING,
    /** People who are of a country only if the sentence says where they are. */
    CROWD,
    /** An office or body with a field: "minister for fisheries". */
    FIELD_ROLE,
    /** A state that is no more; its value is the one whose former official somebody then is. */
    SUCCESSOR,
    /** People of no country of their own: who speaks, sees or trades anywhere. */
    ANYWHERE,
    /** Verb or noun by which a state sends its own: "deploy". */
    SENDING,
    /** Means somebody by the tie to somebody else: "neighbour", "counterpart". */
    RELATED,
    /** Its value is the state that alone uses the word: "State Department". */
    HOME,
    /** Letters before a warship's name; its value is the state: "USS". */
    NAVY,
    /** Says how high an official ranks: "senior". */
    RANK,
    DETERMINER,
    PREPOSITION,
    /** Neither noun nor adjective, for phrases without a parse. */
    OTHER_WORD
}
