package org.entente.text.date;

/** What an expression of time says about the thing it dates. */
public enum TimeKind {
    /** It happened then: "on 27 September", "last November", "two weeks ago". */
    POINT,
    /** It began then and goes on: "since 1979". */
    SINCE,
    /** It went on up to then: "until 2003". */
    UNTIL,
    /** It happens at the latest then: "by Friday", "before 2003". */
    BEFORE,
    /** It happened some time later than that: "after 2003". */
    AFTER,
    /** It lasted from one date to another, or happened between them: "from 1980 to 1988". */
    SPAN,
    /** It took so long, whenever that was: "more than 34 years". */
    DURATION,
    /** So long after or before another happening: "three hours after the remarks", "the next day". */
    RELATIVE
}
