package org.entente.app.brief.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.entente.app.brief.Block;
import org.entente.model.Estimate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    void aPushIsHatchedAndBearsItsSign() {
        Document svg = parsed(ForcesPicture.of(
                "f",
                List.of(new ForcesPicture.Bar("Tolls", -0.4), new ForcesPicture.Bar("Talks", 0.2)),
                "Two forces."));

        assertThat(svg.select("rect.push").attr("fill")).isEqualTo("url(#f-hatch)");
        assertThat(svg.select("rect.pull").hasAttr("fill")).isFalse();
        assertThat(svg.select("text.value").eachText()).containsExactly("−0.40", "+0.20");
    }

    @Test
    void barsAreAsLongAsTheyAreLarge() {
        Document svg = parsed(ForcesPicture.of(
                "f",
                List.of(new ForcesPicture.Bar("Tolls", -0.4), new ForcesPicture.Bar("Talks", 0.2)),
                "Two forces."));

        assertThat(number(svg.select("rect.push").get(0), "width"))
                .isEqualTo(2 * number(svg.select("rect.pull").get(0), "width"));
    }

    @Test
    void aStepShowsItsRangeAroundItsChance() {
        Document svg = parsed(LadderPicture.of(
                "l", List.of(new LadderPicture.Step("Talks", new Estimate(0.5, 0.25, 0.75))), "One step."));
        Element band = svg.select("rect.band").get(0);
        double middle = number(band, "x") + number(band, "width") / 2;

        assertThat(number(svg.select("circle.mark").get(0), "cx")).isEqualTo(middle);
    }

    @Test
    void nothingLeavesThePicture() {
        Document svg = parsed(TornadoPicture.of(
                "t",
                0.5,
                List.of(new TornadoPicture.Swing("Distrust", 0.001, 90), new TornadoPicture.Swing("Help", 0.9, 0.4)),
                "Two inputs."));

        assertThat(svg.select("rect.band")).hasSize(2).allSatisfy(bar -> {
            assertThat(number(bar, "x")).isBetween(0.0, (double) Svg.WIDTH);
            assertThat(number(bar, "x") + number(bar, "width")).isBetween(0.0, (double) Svg.WIDTH);
        });
    }

    @Test
    void aTieRunsFromItsFirstMonthToItsLast() {
        Document svg = parsed(TiePicture.of(
                "r",
                List.of(
                        new TiePicture.Point(YearMonth.of(1986, 3), new Estimate(-0.5, -0.9, 0)),
                        new TiePicture.Point(YearMonth.of(1987, 5), new Estimate(0.5, 0, 0.9))),
                List.of(YearMonth.of(1986, 10)),
                "Better."));

        assertThat(svg.select("path.curve").attr("d")).isEqualTo("M34 146L470 58");
        assertThat(svg.select("line.break")).hasSize(1);
        assertThat(svg.select("text").eachText()).contains("1987");
    }

    @Test
    void labelsAreEscaped() {
        Block.Picture picture =
                ForcesPicture.of("f", List.of(new ForcesPicture.Bar("<script>&\"", 0.1)), "A \"<b>\" force.");

        assertThat(picture.svg())
                .contains("&lt;script&gt;&amp;&quot;")
                .doesNotContain("<script>")
                .doesNotContain("<b>");
    }

    private static Document parsed(Block.Picture picture) {
        return Jsoup.parse(picture.svg(), "", Parser.xmlParser());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
