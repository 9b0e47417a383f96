package org.entente.text.evaluation;

import java.util.Locale;

/**
 * What was found for a labelled phrase.
 *
 * @param gold the phrase with its labels
 * @param country code found, {@code -} for none
 * @param sector code found, {@code -} for none
 * @param confidence how sure the resolver is, in [0, 1]; 0 where the phrase means nobody
 */
public record ActorVerdict(ActorFile.Labelled gold, String country, String sector, double confidence) {
    public boolean countryJudged() {
        return !gold.country().equals(ActorFile.UNJUDGED);
    }

    public boolean sectorJudged() {
        return !gold.sector().equals(ActorFile.UNJUDGED);
    }

    public boolean countryRight() {
        return country.equals(gold.country());
    }

    /** Where the label repeats the kind of an organisation as its sector, the kind counts. */
    public boolean sectorRight() {
        return sector.equals(gold.sector()) || country.equals(gold.sector());
    }

    /** Country and sector as one item. */
    public Prediction prediction() {
        return new Prediction(gold.id(), gold.country() + " " + gold.sector(), country + " " + sector, confidence);
    }

    /** Tab-separated: id, label, what was found, confidence. */
    public String line() {
        Prediction item = prediction();
        return String.format(
                Locale.ROOT, "%s\t%s\t%s\t%.2f", item.id(), item.gold(), item.predicted(), item.confidence());
    }
}
