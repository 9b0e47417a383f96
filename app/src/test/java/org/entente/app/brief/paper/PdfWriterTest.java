package org.entente.app.brief.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.app.brief.Block;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Hostile;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.Straits;
import org.entente.app.brief.wording.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
    private static final Brief BRIEF = Straits.brief();

    static List<Brief> briefs() {
        return List.of(BRIEF, Straits.brief(Straits.codings(), null), Hostile.brief());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void holdsEverySectionAndEveryQuotedSentence(Brief brief) throws IOException {
        String text = squeezed(text(PdfWriter.write(brief)));

        assertThat(text).contains(squeezed(brief.title()), squeezed(brief.question()));
        for (Section section : brief.sections()) {
            assertThat(text).contains(squeezed(section.title()));
            for (Block block : section.blocks()) {
                if (!(block instanceof Block.Grid)) {
                    assertThat(block.lines())
                            .allSatisfy(line -> assertThat(text).contains(words(line)));
                }
            }
        }
    }

    @Test
    void everySourceStandsAtTheEndUnderItsNumber() throws IOException {
        String text = text(PdfWriter.write(BRIEF));
        String sources = squeezed(text.substring(text.lastIndexOf("\nSources")));

        assertThat(BRIEF.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(sources)
                        .contains(squeezed(source.number() + "." + source.title() + ", " + source.date() + ": “"
                                + source.sentence() + "”")));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everyNumberLeadsToItsSource(Brief brief) throws IOException {
        int cited = 0;
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(brief))) {
            for (PDPage page : file.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) link).getAction();
                    PDPageXYZDestination place = (PDPageXYZDestination) action.getDestination();
                    String number = link.getContents().replace("Source ", "");
                    assertThat(at(file, place)).startsWith(number + ".");
                    cited++;
                }
            }
        }
        int expected = brief.answer().stream().mapToInt(PdfWriterTest::cites).sum()
                + brief.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(block -> block.lines().stream())
                        .mapToInt(PdfWriterTest::cites)
                        .sum();
        assertThat(cited).isEqualTo(expected).isPositive();
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(BRIEF))) {
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo(BRIEF.title());
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(BRIEF.sections().size() + 2);
            PDStructureNode root = file.getDocumentCatalog().getStructureTreeRoot();
            List<PDStructureElement> elements = elements(root);
            assertThat(elements.stream().filter(each -> each.getStructureType().equals("H1")))
                    .hasSize(1);
            assertThat(elements.stream().filter(each -> each.getStructureType().equals("H2")))
                    .hasSize(BRIEF.sections().size() + 2);
            assertThat(elements.stream().filter(each -> each.getStructureType().equals("Figure")))
                    .isNotEmpty()
                    .allMatch(figure -> !figure.getAlternateDescription().isBlank());
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                assertThat(text(file, page)).contains(page + " / " + file.getNumberOfPages());
            }
        }
    }

    @Test
    void bringsItsFontAndNothingThatRuns() throws IOException {
        byte[] bytes = PdfWriter.write(Hostile.brief());
        try (PDDocument file = Loader.loadPDF(bytes)) {
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
            assertThat(catalog.containsKey(COSName.OPEN_ACTION)).isFalse();
            assertThat(catalog.containsKey(COSName.NAMES)).isFalse();
            assertThat(catalog.containsKey(COSName.ACRO_FORM)).isFalse();
        }
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("/JavaScript", "/URI", "/Launch");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String text = squeezed(text(PdfWriter.write(Hostile.brief())));

        assertThat(text).contains(squeezed(Hostile.SCRIPT)).contains("<imgsrc=xonerror=alert(2)>");
        assertThat(text).doesNotContain("\u0000", "\u001b", "\u202E");
    }

    @Test
    void whatTheFontLacksIsASquareAndCanStillBeCopied() throws IOException {
        Brief brief = titled("Iran (ایران) and Αθήνα, Москва, ירושלים, 北京");
        byte[] bytes = PdfWriter.write(brief);

        assertThat(squeezed(text(bytes))).contains("andΑθήνα,Москва", "ירושלים", "北京");
        try (PDDocument file = new PDDocument()) {
            Typeface face = Typeface.in(file);
            assertThat(face.drawn("北京 a")).isEqualTo("□□ a");
            assertThat(face.drawn("Москва Ωà")).isEqualTo("Москва Ωà");
            assertThat(face.drawn("(אב)")).isEqualTo("(בא)");
        }
        try (PDDocument file = Loader.loadPDF(bytes)) {
            assertThat(file.getPage(0).getResources().getPropertiesNames())
                    .anySatisfy(name -> assertThat(file.getPage(0)
                                    .getResources()
                                    .getProperties(name)
                                    .getCOSObject()
                                    .getString(COSName.ACTUAL_TEXT))
                            .contains("北京"));
        }
    }

    @Test
    void theSameBriefGivesTheSameBytesEverywhere() {
        byte[] first = PdfWriter.write(BRIEF);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(PdfWriter.write(Straits.brief())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Brief titled(String title) {
        return new Brief(
                title,
                BRIEF.dated(),
                BRIEF.question(),
                BRIEF.answer(),
                BRIEF.sections(),
                BRIEF.sources(),
                BRIEF.measured(),
                BRIEF.history(),
                BRIEF.codings());
    }

    private static int cites(Line line) {
        return line.parts().stream()
                .mapToInt(part -> part instanceof org.entente.app.brief.Inline.Cite cite
                        ? cite.sources().size()
                        : 0)
                .sum();
    }

    /** The words of a line as they stand on the sheet with their numbers, up to where it turns to right to left. */
    private static String words(Line line) {
        StringBuilder words = new StringBuilder();
        Run.of(line).forEach(run -> words.append(run.text()));
        return squeezed(words.toString()).split("\\p{IsHebrew}", 2)[0];
    }

    private static String squeezed(String text) {
        return PlainText.oneLine(text).replaceAll("[\\s\u00A0]+", "");
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                String sheet = text(file, page).strip();
                text.append(sheet, 0, sheet.lastIndexOf('\n')).append('\n');
            }
            return text.toString();
        }
    }

    private static String text(PDDocument file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }

    /** What stands on the sheet at a place. */
    private static String at(PDDocument file, PDPageXYZDestination place) throws IOException {
        var area = new org.apache.pdfbox.text.PDFTextStripperByArea();
        float top = place.getPage().getMediaBox().getHeight() - place.getTop();
        area.addRegion("here", new java.awt.geom.Rectangle2D.Float(0, top, 600, 20));
        area.extractRegions(place.getPage());
        assertThat(file.getPages().indexOf(place.getPage())).isNotNegative();
        return area.getTextForRegion("here").strip();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }
}
