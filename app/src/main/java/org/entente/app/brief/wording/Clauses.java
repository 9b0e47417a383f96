package org.entente.app.brief.wording;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.EventType;

/** Deeds as sentences: who does what to whom, as a fact or less, and who says so. */
public final class Clauses {
    private final Names names;

    public Clauses(Names names) {
        this.names = names;
    }

    /** A whole sentence without its full stop: "According to Iran, the United States imposes sanctions on it". */
    public String sentence(Deed deed) {
        return Lists.capital(clause(deed));
    }

    /** The same inside a longer sentence. */
    public String clause(Deed deed) {
        List<Actor> speakers = deed.speakers();
        if (speakers.isEmpty()) {
            return told(deed);
        }
        if (speakers.size() > 1) {
            return ofThemselves(deed, subject(deed), verb(deed));
        }
        Actor speaker = speakers.get(0);
        if (sole(deed.sources(), speaker)) {
            return ofThemselves(deed, names.of(speaker), phrase(deed).act(all(deed.targets())));
        }
        return deed.mutual() && sole(deed.targets(), speaker)
                ? ofThemselves(deed, names.of(speaker), phrase(deed).act(all(deed.sources())))
                : ofOthers(deed, speaker);
    }

    private static boolean sole(List<Actor> actors, Actor one) {
        return actors.size() == 1 && actors.get(0).id().equals(one.id());
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
        return Phrases.of(type, null)
                .noun(names.of(source).text(), names.of(target).text());
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

    private String ofOthers(Deed deed, Actor speaker) {
        Named voice = names.of(speaker);
        return switch (deed.event().factuality()) {
            case ASSERTED -> "according to " + voice.text() + ", " + told(deed);
            case DENIED -> voice.text() + (voice.plural() ? " deny " : " denies ") + denied(deed);
            case PLANNED, CONDITIONAL, POSSIBLE -> says(voice) + told(deed);
        };
    }

    /** Those who act speak of it themselves. */
    private String ofThemselves(Deed deed, Named voice, String verb) {
        String s = voice.plural() ? "" : "s";
        return voice.text()
                + switch (deed.event().factuality()) {
                    case ASSERTED -> " claim" + s + " to " + verb;
                    case DENIED -> (voice.plural() ? " deny " : " denies ") + denied(deed);
                    case PLANNED -> " announce" + s + " plans to " + verb;
                    case CONDITIONAL -> " offer" + s + ", under a condition, to " + verb;
                    case POSSIBLE -> " leave" + s + " open whether to " + verb;
                };
    }

    /** Who has a part in what is denied; a person who denies does so for those it speaks for. */
    private String parties(List<Actor> actors, Deed deed) {
        return Lists.and(actors.stream()
                .map(actor -> {
                    boolean denies =
                            actor.kind() == ActorKind.PERSON && deed.speakers().contains(actor);
                    String principal = actor.principal();
                    return denies && principal != null
                            ? names.text(principal)
                            : names.of(actor).text();
                })
                .toList());
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
        String sources = parties(deed.sources(), deed);
        return phrase(deed).noun(sources, parties(deed.targets(), deed));
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
        Phrase phrase = phrase(deed);
        return together(deed) ? phrase.together() : phrase.act(all(deed.targets()));
    }

    private static Phrase phrase(Deed deed) {
        return Phrases.of(deed.event());
    }

    private static boolean together(Deed deed) {
        return deed.mutual() && deed.sources().size() == 1 && deed.targets().size() == 1;
    }

    private String all(List<Actor> actors) {
        return Lists.and(actors.stream().map(actor -> names.of(actor).text()).toList());
    }
}
