package org.entente.network.dyad;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A model as text, one fact a line: target, kind, name and value, parted by tabs; the card's target is "card". */
final class DyadModelFile {
    private static final String CARD = "card";
    private final Map<String, String> facts = new LinkedHashMap<>();

    private DyadModelFile() {}

    static List<String> lines(DyadModel model) {
        List<String> lines = new ArrayList<>(List.of(
                "# The outlook of pairs: what a unit of each feature adds to the log-odds, its mean in the cases fitted on,",
                "# and the log-odds of a case with all means (base). Made by 'entente fit'; do not edit.",
                "# target, kind, name, value"));
        ModelCard card = model.card();
        lines.add(line(CARD, CARD, "fitted-on", card.fittedOn()));
        lines.add(line(CARD, CARD, "from", card.from().toString()));
        lines.add(line(CARD, CARD, "to", card.to().toString()));
        lines.add(line(CARD, CARD, "pairs", Integer.toString(card.pairs())));
        lines.add(line(CARD, CARD, "protocol", card.protocol()));
        lines.add(line(CARD, CARD, "limits", card.limits()));
        for (TargetModel target : model.targets()) {
            String name = target.target().name();
            CardScore score = card.scores().getOrDefault(name, new CardScore(1, 0, 0, 0, 0, 0));
            lines.add(line(name, "score", "cases", Integer.toString(score.cases())));
            lines.add(line(name, "score", "rate", score.rate()));
            lines.add(line(name, "score", "brier", score.brier()));
            lines.add(line(name, "score", "skill", score.skill()));
            lines.add(line(name, "score", "auc", score.auc()));
            lines.add(line(name, "score", "ece", score.ece()));
            lines.add(line(name, "doubt", "level", target.doubt().level()));
            lines.add(line(name, "doubt", "mixed", target.doubt().mixed()));
            lines.add(line(name, "doubt", "slope", target.doubt().slope()));
            lines.add(line(name, "base", "base", target.base()));
            for (int i = 0; i < Feature.ALL.size(); i++) {
                String feature = Feature.ALL.get(i).name();
                lines.add(line(name, "weight", feature, target.weights().get(i)));
                lines.add(line(name, "mean", feature, target.means().get(i)));
            }
        }
        return lines;
    }

    static DyadModel read(List<String> lines) {
        DyadModelFile file = new DyadModelFile();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("#") && !line.isBlank()) {
                int value = line.lastIndexOf('\t');
                if (line.split("\t", -1).length != 4
                        || file.facts.put(line.substring(0, value), line.substring(value + 1)) != null) {
                    throw new IllegalArgumentException("Line " + (i + 1) + " of the model, \"" + line
                            + "\", is not target, kind, name and value, or stands twice.");
                }
            }
        }
        return file.model();
    }

    private DyadModel model() {
        List<TargetModel> targets = new ArrayList<>();
        SortedMap<String, CardScore> scores = new TreeMap<>();
        for (DyadTarget target : DyadTarget.TOLD) {
            String name = target.name();
            scores.put(
                    name,
                    new CardScore(
                            (int) number(name, "score", "cases"),
                            number(name, "score", "rate"),
                            number(name, "score", "brier"),
                            number(name, "score", "skill"),
                            number(name, "score", "auc"),
                            number(name, "score", "ece")));
            targets.add(new TargetModel(
                    target,
                    number(name, "base", "base"),
                    Feature.ALL.stream()
                            .map(feature -> number(name, "weight", feature.name()))
                            .toList(),
                    Feature.ALL.stream()
                            .map(feature -> number(name, "mean", feature.name()))
                            .toList(),
                    new Doubt(
                            number(name, "doubt", "level"),
                            number(name, "doubt", "mixed"),
                            number(name, "doubt", "slope"))));
        }
        ModelCard card = new ModelCard(
                fact(CARD, CARD, "fitted-on"),
                date("from"),
                date("to"),
                (int) number(CARD, CARD, "pairs"),
                fact(CARD, CARD, "protocol"),
                fact(CARD, CARD, "limits"),
                scores);
        return new DyadModel(card, targets);
    }

    private LocalDate date(String name) {
        String text = fact(CARD, CARD, name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The model's day \"" + name + "\" is \"" + text + "\", no day.", e);
        }
    }

    private double number(String target, String kind, String name) {
        String text = fact(target, kind, name);
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(noNumber(target, kind, name, text), e);
        }
        throw new IllegalArgumentException(noNumber(target, kind, name, text));
    }

    private static String noNumber(String target, String kind, String name, String text) {
        return "The model's " + kind + " \"" + name + "\" of " + target + " is \"" + text + "\", no number.";
    }

    private String fact(String target, String kind, String name) {
        String value = facts.get(target + "\t" + kind + "\t" + name);
        if (value == null) {
            throw new IllegalArgumentException("The model has no " + kind + " \"" + name + "\" of " + target + ".");
        }
        return value;
    }

    private static String line(String target, String kind, String name, double value) {
        return line(target, kind, name, Double.toString(value));
    }

    private static String line(String target, String kind, String name, String value) {
        return String.join("\t", target, kind, name, value.replace('\t', ' ').replace('\n', ' '));
    }
}
