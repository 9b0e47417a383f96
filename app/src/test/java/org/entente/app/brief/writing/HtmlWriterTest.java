package org.entente.app.brief.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Hostile;
import org.entente.app.brief.Straits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class HtmlWriterTest {
    private static final Brief BRIEF = Straits.brief();
    private static final Document PAGE = Jsoup.parse(HtmlWriter.write(BRIEF));

    static List<Brief> briefs() {
        return List.of(BRIEF, Straits.brief(Straits.codings(), null), Hostile.brief());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void isWellFormedXml(Brief brief) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);

        assertThat(builder.parse(new InputSource(new StringReader(HtmlWriter.write(brief))))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void runsNothingAndLoadsNothing(Brief brief) {
        Document page = Jsoup.parse(HtmlWriter.write(brief));

        assertThat(page.select(
                        "script, iframe, object, embed, img, link, base, form, input, image, use, foreignObject"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "xlink:href", "action");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            }
        }
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everyLinkHasItsPlaceAndEveryPlaceItsName(Brief brief) {
        Document page = Jsoup.parse(HtmlWriter.write(brief));
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> ids.contains(link.substring(1)));
        for (Element labelled : page.select("[aria-labelledby]")) {
            assertThat(labelled.attr("aria-labelledby").split(" ")).allMatch(ids::contains);
        }
    }

    @Test
    void everySourceLeadsToItsSentenceInTheText() {
        assertThat(BRIEF.sources()).allSatisfy(source -> {
            Element mark = PAGE.select("mark#text-" + source.number()).get(0);
            assertThat(mark.ownText()).isEqualTo(source.sentence());
            assertThat(PAGE.select("#source-" + source.number() + " a.place").attr("href"))
                    .isEqualTo("#text-" + source.number());
        });
    }

    @Test
    void theTextsStandThereInFull() {
        List<String> texts = new ArrayList<>();
        for (Element full : PAGE.select(".full")) {
            Element copy = full.clone();
            copy.select(".back").remove();
            texts.add(copy.wholeText());
        }

        assertThat(texts)
                .containsExactlyElementsOf(Straits.codings().stream()
                        .map(coding -> coding.document().text())
                        .toList());
    }

    @Test
    void headingsStepDownOneByOne() {
        int level = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(PAGE.select("h1")).hasSize(1);
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void tablesAndPicturesSayWhatTheyShow() {
        assertThat(PAGE.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            assertThat(table.select("tbody tr > th[scope=row]").size())
                    .isEqualTo(table.select("tbody tr").size());
        });
        assertThat(PAGE.select("svg")).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.select("title").text()).isNotBlank();
            assertThat(svg.select("desc").text()).isNotBlank();
        });
        assertThat(PAGE.select("figure"))
                .allMatch(figure -> !figure.select("figcaption").text().isBlank());
    }

    @Test
    void foreignTextStaysText() {
        String html = HtmlWriter.write(Hostile.brief());
        Document page = Jsoup.parse(html);

        assertThat(html).doesNotContain(Hostile.SCRIPT).doesNotContain("<img").doesNotContain("\u0000");
        assertThat(html).doesNotContain("\u001b").doesNotContain("\uD800 ");
        assertThat(page.title()).contains("<img src=x onerror=alert(2)>");
        assertThat(page.select(".full").text()).contains(Hostile.SCRIPT);
        assertThat(page.select("section.texts article")).hasSize(1);
    }

    @Test
    void turnsOfDirectionStayInsideTheirWords() {
        Document page = Jsoup.parse(HtmlWriter.write(Hostile.brief()));

        assertThat(page.select("main > :not(.texts)").text()).doesNotContain("\u202E");
        assertThat(page.select("bdi")).anyMatch(bdi -> bdi.text().contains("שלום"));
        assertThat(page.select(".full").attr("dir")).isEqualTo("auto");
    }

    @Test
    void theSameBriefGivesTheSameBytes() {
        Set<String> pages = new HashSet<>(List.of(HtmlWriter.write(BRIEF), HtmlWriter.write(Straits.brief())));

        assertThat(pages).hasSize(1);
    }
}
