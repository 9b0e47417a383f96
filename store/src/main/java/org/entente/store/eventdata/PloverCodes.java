package org.entente.store.eventdata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.EventType;

/**
 * Event codes made of PLOVER's types, modes and contexts. The intensity of a row is its Goldstein value where it lies in
 * [-10, 10]; where there is none it is the mean of the CAMEO codes of that type and mode.
 */
final class PloverCodes {
    private final MeanGoldstein means = new MeanGoldstein();
    private final Map<String, EventCode> known = new HashMap<>();

    /** @throws BadRow when the type is none or the intensity is no number of the scale */
    EventCode code(String type, String mode, String contexts, String intensity) throws BadRow {
        String key = type + "\t" + mode + "\t" + contexts + "\t" + intensity;
        EventCode code = known.get(key);
        if (code == null) {
            code = make(type(type), mode(type, mode), contexts(contexts), intensity);
            known.put(key, code);
        }
        return code;
    }

    private EventCode make(EventType type, String mode, String contexts, String intensity) throws BadRow {
        return new EventCode(
                CodeScheme.PLOVER,
                mode.isEmpty() ? type.name() : type + "-" + mode,
                (mode.isEmpty() ? type.name() : type + " " + mode).toLowerCase(Locale.ROOT),
                type,
                mode.isEmpty() ? null : mode,
                contexts.isEmpty() ? null : contexts,
                intensity.isEmpty() ? means.of(type, mode.isEmpty() ? null : mode) : intensity(intensity));
    }

    private static EventType type(String text) throws BadRow {
        for (EventType type : EventType.values()) {
            if (type.name().equalsIgnoreCase(text)) {
                return type;
            }
        }
        throw new BadRow("the PLOVER type \"" + Cells.shown(text) + "\" is not known");
    }

    /** Some files put the type before the mode: {@code CONSULT-third-party}. */
    private static String mode(String type, String mode) {
        String prefix = type + "-";
        return mode.regionMatches(true, 0, prefix, 0, prefix.length()) ? mode.substring(prefix.length()) : mode;
    }

    /** In alphabetical order, however the file parts and brackets them. */
    private static String contexts(String text) {
        return Arrays.stream(text.split("[\\s,;|\\[\\]'\"]+", -1))
                .filter(context -> !context.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static double intensity(String text) throws BadRow {
        try {
            double value = Double.parseDouble(text);
            if (value >= -10 && value <= 10) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new BadRow("the intensity \"" + Cells.shown(text) + "\" is no number");
        }
        throw new BadRow("the intensity " + Cells.shown(text) + " is not in [-10, 10]");
    }
}
