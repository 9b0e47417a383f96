package org.entente.text.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.text.actor.ActorResolver;
import org.entente.text.actor.Resolution;

/** Resolves labelled phrases and compares country and sector with the labels. */
public final class ActorEvaluation {
    private static final List<Sector> WORLD = List.of(Sector.IGO, Sector.NGO, Sector.MNC, Sector.IMG);

    private final ActorResolver resolver;

    public ActorEvaluation(ActorResolver resolver) {
        this.resolver = resolver;
    }

    public ActorScore score(List<ActorFile.Labelled> phrases) {
        return ActorScore.of(verdicts(phrases));
    }

    /** The shares right, and one item a phrase. */
    public Evaluation evaluate(List<ActorFile.Labelled> phrases) {
        List<ActorVerdict> verdicts = verdicts(phrases);
        ActorScore score = ActorScore.of(verdicts);
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("items", verdicts.size());
        figures.put("country", score.countryAccuracy());
        figures.put("sector", score.sectorAccuracy());
        figures.put("countriesJudged", score.countries());
        figures.put("sectorsJudged", score.sectors());
        return new Evaluation(
                figures,
                Map.of(),
                verdicts.stream().map(ActorVerdict::prediction).toList());
    }

    /** One verdict a phrase, in order. */
    public List<ActorVerdict> verdicts(List<ActorFile.Labelled> phrases) {
        return phrases.stream().map(this::verdict).toList();
    }

    private ActorVerdict verdict(ActorFile.Labelled phrase) {
        Optional<Resolution> found = resolver.resolve(phrase.phrase(), phrase.context(), phrase.date());
        return new ActorVerdict(
                phrase,
                found.map(Resolution::actor).map(ActorEvaluation::country).orElse(ActorFile.NONE),
                found.map(Resolution::actor).map(ActorEvaluation::sector).orElse(ActorFile.NONE),
                found.map(resolution -> resolution.certain() ? 0.9 : 0.6).orElse(0.0));
    }

    /** The country, else the kind of an organisation of the world. */
    private static String country(Actor actor) {
        if (actor.country() != null) {
            return actor.country();
        }
        return actor.sectors().stream()
                .filter(WORLD::contains)
                .map(Sector::name)
                .findFirst()
                .orElse(ActorFile.NONE);
    }

    /** The first sector that is no kind of organisation. */
    private static String sector(Actor actor) {
        return actor.sectors().stream()
                .filter(sector -> !WORLD.contains(sector))
                .map(Sector::name)
                .findFirst()
                .orElse(ActorFile.NONE);
    }
}
