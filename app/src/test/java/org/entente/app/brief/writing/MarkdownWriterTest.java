package org.entente.app.brief.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Hostile;
import org.entente.app.brief.Source;
import org.entente.app.brief.Straits;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarkdownWriterTest {
    private static final Brief BRIEF = Straits.brief();
    private static final String TEXT = MarkdownWriter.write(BRIEF);

    @Test
    void holdsTheSameSourcesAsTheOtherForms() {
        String html = HtmlWriter.write(BRIEF);
        JsonNode json = JsonMapper.builder().build().readTree(JsonWriter.write(BRIEF));

        assertThat(json.get("sources")).hasSameSizeAs(BRIEF.sources());
        for (Source source : BRIEF.sources()) {
            assertThat(TEXT).contains("\n" + source.number() + ". ").contains(source.sentence());
            assertThat(html).contains("id=\"source-" + source.number() + "\"");
            JsonNode node = json.get("sources").get(source.number() - 1);
            assertThat(node.get("text").asString()).isEqualTo(source.sentence());
            assertThat(node.get("begin").asInt()).isEqualTo(source.span().begin());
        }
    }

    @Test
    void writesTablesInFilesAndListsWhereTheyAreTooWide() {
        assertThat(TEXT).contains("| Bound | Gives | In return for | Judged by | Status | Made |");
        assertThat(MarkdownWriter.write(BRIEF, 100)).doesNotContain("| Bound").contains("Gives: “open harbours”");
    }

    @Test
    void keepsToTheWidthOfATerminal() {
        assertThat(MarkdownWriter.write(BRIEF, 80)
                        .lines()
                        .filter(line -> line.length() > 80)
                        .toList())
                .isEmpty();
    }

    @Test
    void foreignTextStaysText() {
        String text = MarkdownWriter.write(Hostile.brief());

        assertThat(text).doesNotContain("<script>").doesNotContain("\u001b").doesNotContain("\u0000");
        assertThat(text).contains("\\<script\\>").contains("\\[link\\](javascript");
        assertThat(Pattern.compile("(?<!\\\\)<").matcher(text).find()).isFalse();
    }

    @Test
    void isTheSameInEveryPlaceOfTheWorld() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(MarkdownWriter.write(Straits.brief())).isEqualTo(TEXT);
            assertThat(HtmlWriter.write(Straits.brief())).isEqualTo(HtmlWriter.write(BRIEF));
            assertThat(JsonWriter.write(Straits.brief())).isEqualTo(JsonWriter.write(BRIEF));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
