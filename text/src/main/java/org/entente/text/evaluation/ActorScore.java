package org.entente.text.evaluation;

import java.util.List;

/**
 * How many phrases were resolved as labelled.
 *
 * @param countries phrases whose country is judged
 * @param countriesRight those where it was found
 * @param sectors phrases whose sector is judged
 * @param sectorsRight those where it was found
 */
public record ActorScore(int countries, int countriesRight, int sectors, int sectorsRight) {
    public ActorScore {
        if (countriesRight > countries || sectorsRight > sectors || countriesRight < 0 || sectorsRight < 0) {
            throw new IllegalArgumentException(
                    "No such counts: " + countriesRight + "/" + countries + ", " + sectorsRight + "/" + sectors + ".");
        }
    }

    public static ActorScore of(List<ActorVerdict> verdicts) {
        List<ActorVerdict> countries =
                verdicts.stream().filter(ActorVerdict::countryJudged).toList();
        List<ActorVerdict> sectors =
                verdicts.stream().filter(ActorVerdict::sectorJudged).toList();
        return new ActorScore(
                countries.size(),
                (int) countries.stream().filter(ActorVerdict::countryRight).count(),
                sectors.size(),
                (int) sectors.stream().filter(ActorVerdict::sectorRight).count());
    }

    /** Share of the judged countries that were found, in [0, 1]. */
    public double countryAccuracy() {
        return countries == 0 ? 0 : (double) countriesRight / countries;
    }

    /** Share of the judged sectors that were found, in [0, 1]. */
    public double sectorAccuracy() {
        return sectors == 0 ? 0 : (double) sectorsRight / sectors;
    }
}
