package org.entente.app.brief.wording;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.EventType;
import org.entente.model.Event;

/** Deeds as sentences: who does what to whom, as a fact or less, and who says so. */
public final class Clauses {
    private final Names names;

    public Clauses(Names names) {
        this.names = names;
    }

    /** A whole sentence without its full stop: "According to Iran, the United States imposes sanctions on it". */
    public String sentence(Deed deed) {
        Attribution attribution = deed.event().attribution();
        Actor speaker = attribution == null ? null : attribution.speaker().actor();
        return Lists.capital(speaker == null ? told(deed) : said(deed, speaker));
    }

    /** A clause in the present: "the United States imposes sanctions on Iran". */
    public String present(Actor source, EventType type, Actor target) {
        Named subject = names.of(source);
        Phrase phrase = Phrases.of(type, null);
        return subject.text() + " " + Phrase.present(phrase.act(names.of(target).text()), subject.plural());
    }

    /** An infinitive: "impose sanctions on Iran". */
    public String infinitive(EventType type, Actor target) {
        return Phrases.of(type, null).act(names.of(target).text());
    }

    /** The act as a thing: "sanctions by the United States on Iran". */
    public String noun(Actor source, EventType type, Actor target) {
        return Phrases.of(type, null).noun(names.of(source).text(), names.of(target).text());
    }

    private String told(Deed deed) {
        Named subject = subject(deed);
        String verb = verb(deed);
        return switch (deed.event().factuality()) {
            case ASSERTED -> subject.text() + " " + Phrase.present(verb, subject.plural());
            case DENIED -> subject.text() + (subject.plural() ? " do not " : " does not ") + verb;
            case PLANNED -> subject.text() + (subject.plural() ? " plan to " : " plans to ") + verb;
            case CONDITIONAL -> subject.text() + " would, under a condition, " + verb;
            case POSSIBLE -> subject.text() + " may " + verb;
        };
    }

    private String said(Deed deed, Actor speaker) {
        Named voice = names.of(speaker);
        boolean itself = deed.sources().stream().allMatch(source -> source.id().equals(speaker.id()));
        return switch (deed.event().factuality()) {
            case ASSERTED ->
                itself
                        ? voice.text() + (voice.plural() ? " claim to " : " claims to ") + own(deed)
                        : "according to " + voice.text() + ", " + told(deed);
            case DENIED -> voice.text() + (voice.plural() ? " deny " : " denies ") + denied(deed);
            case PLANNED ->
                itself
                        ? voice.text() + (voice.plural() ? " announce plans to " : " announces plans to ") + own(deed)
                        : says(voice) + told(deed);
            case CONDITIONAL ->
                itself
                        ? voice.text() + (voice.plural() ? " offer, under a condition, to " : " offers, under a condition, to ")
                                + own(deed)
                        : says(voice) + told(deed);
            case POSSIBLE ->
                itself
                        ? voice.text() + (voice.plural() ? " leave open whether to " : " leaves open whether to ")
                                + own(deed)
                        : says(voice) + told(deed);
        };
    }

    private static String says(Named voice) {
        return voice.text() + (voice.plural() ? " say that " : " says that ");
    }

    /** What is denied, as a thing where it has two sides. */
    private String denied(Deed deed) {
        if (deed.targets().isEmpty()) {
            Named subject = subject(deed);
            return "that " + subject.text() + " " + Phrase.present(verb(deed), subject.plural());
        }
        return Phrases.of(deed.event()).noun(all(deed.sources()), all(deed.targets()));
    }

    /** The verb phrase said of oneself: always towards someone, never "each other". */
    private String own(Deed deed) {
        return Phrases.of(deed.event()).act(all(deed.targets()));
    }

    /** Two who do it to each other share the verb; one who does it with several keeps it. */
    private Named subject(Deed deed) {
        List<Actor> actors = deed.sources();
        if (together(deed)) {
            return new Named(all(deed.sources()) + " and " + all(deed.targets()), true);
        }
        return actors.size() == 1 ? names.of(actors.get(0)) : new Named(all(actors), true);
    }

    private String verb(Deed deed) {
        Phrase phrase = phrase(deed.event());
        return together(deed) ? phrase.together() : phrase.act(all(deed.targets()));
    }

    private static Phrase phrase(Event event) {
        return Phrases.of(event);
    }

    private static boolean together(Deed deed) {
        return deed.mutual() && deed.sources().size() == 1 && deed.targets().size() == 1;
    }

    private String all(List<Actor> actors) {
        return Lists.and(actors.stream().map(actor -> names.of(actor).text()).toList());
    }
}
