package org.entente.network.dyad;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A fitted outlook of pairs: a calibrated logistic model for each outcome and horizon, with a card. Immutable. */
public final class DyadModel {
    private static final String FILE = "dyad-model.tsv";

    private final ModelCard card;
    private final List<TargetModel> targets;

    DyadModel(ModelCard card, List<TargetModel> targets) {
        this.card = card;
        this.targets = List.copyOf(targets);
        for (TargetModel target : targets) {
            if (!card.scores().containsKey(target.target().name())) {
                throw new IllegalArgumentException(
                        "The card has no score for " + target.target().name() + ".");
            }
        }
    }

    /** The model that comes with the program. */
    public static DyadModel bundled() {
        try (InputStream stream = DyadModel.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The model " + FILE + " is missing from the program.");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + FILE + " cannot be read.", e);
        }
    }

    /**
     * Reads what {@link #lines} wrote.
     *
     * @throws IllegalArgumentException when it is no model, naming the line
     */
    public static DyadModel read(List<String> lines) {
        return DyadModelFile.read(lines);
    }

    /** One fact a line, in a fixed order. */
    public List<String> lines() {
        return DyadModelFile.lines(this);
    }

    public ModelCard card() {
        return card;
    }

    List<TargetModel> targets() {
        return targets;
    }
}
