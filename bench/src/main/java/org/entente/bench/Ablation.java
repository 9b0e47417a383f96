package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.coding.CoderSettings;
import org.entente.text.evaluation.Evaluation;

/** What each part of the reading is worth: the same files without it. */
final class Ablation implements Measurement {
    private static final Map<String, CoderSettings> WITHOUT = new LinkedHashMap<>();

    static {
        WITHOUT.put("all", CoderSettings.ALL);
        WITHOUT.put("codebook only", new CoderSettings(true, false, true));
        WITHOUT.put("model only", new CoderSettings(false, true, true));
        WITHOUT.put("no coreference", new CoderSettings(true, true, false));
    }

    @Override
    public String title() {
        return "ablation";
    }

    @Override
    public String description() {
        return "RELATIONS EVENTS: both files with the codebook only, the model only, no coreference";
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, CoderSettings> setting : WITHOUT.entrySet()) {
            Evaluation relations = Accuracy.RELATIONS.evaluate(files.get(0), setting.getValue());
            Evaluation events = Accuracy.EVENTS.evaluate(files.get(1), setting.getValue());
            rows.add(List.of(
                    setting.getKey(),
                    figure(relations, "labelF1"),
                    figure(relations, "quadF1"),
                    figure(events, "dyadLabelF1"),
                    figure(events, "dyadF1"),
                    figure(events, "labelF1"),
                    figure(events, "coverage")));
        }
        return Markdown.table(
                List.of(
                        "read with",
                        "label F1",
                        "quad F1",
                        "events: dyad and label F1",
                        "dyad F1",
                        "label F1",
                        "coverage"),
                rows);
    }

    private static String figure(Evaluation evaluation, String name) {
        Number value = evaluation.figures().get(name);
        return value == null ? "-" : Markdown.number(value);
    }
}
