package org.entente.app.brief.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast by WCAG 2.2: 4.5 for text, 3 for the parts of a picture. */
class StyleTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final int LIGHT = 0;
    private static final int DARK = 1;

    @ParameterizedTest
    @CsvSource({
        "ink,ground,4.5",
        "soft,ground,4.5",
        "link,ground,4.5",
        "ink,panel,4.5",
        "link,panel,4.5",
        "ink,cited,4.5",
        "link,cited,4.5",
        "pull,ground,3",
        "push,ground,3",
        "push,push-ground,3",
        "mark,band,3"
    })
    void canBeToldApart(String front, String back, double least) throws IOException {
        for (int mode : new int[] {LIGHT, DARK}) {
            Map<String, String> colours = colours(mode);
            assertThat(contrast(colour(colours, front), colour(colours, back)))
                    .as(front + " on " + back + (mode == LIGHT ? ", light" : ", dark"))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, String> colours(int mode) throws IOException {
        String[] parts = style().split("prefers-color-scheme: dark", -1);
        Map<String, String> colours = new HashMap<>();
        for (int part = 0; part <= mode; part++) {
            String rules = part == LIGHT ? parts[0] : parts[1].substring(0, parts[1].indexOf("}\n}"));
            Matcher matcher = COLOUR.matcher(rules);
            while (matcher.find()) {
                colours.put(matcher.group(1), matcher.group(2));
            }
        }
        return colours;
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static String style() throws IOException {
        try (InputStream stream = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("brief.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int part = 0; part < weights.length; part++) {
            double value = Integer.parseInt(colour.substring(2 * part, 2 * part + 2), 16) / 255.0;
            sum += weights[part] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
