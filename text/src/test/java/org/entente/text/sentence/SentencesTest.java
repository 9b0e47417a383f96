package org.entente.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** In the texts below a bar stands where a sentence ends and the next begins. */
    private static final String BAR = "|";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left. |She stayed.",
                "It ended in 2009. |300 advisers went home.",
                "Was it enough? |Nobody knew! |They went on.",
                "They met in Vienna.[12] |Nothing came of it.",
                "(He had left.) |The others stayed.",
                "The army attacked. |al-Qaeda fled. |el-Sisi said nothing.",
                "The deal held in Iraq.|The war went on.",
            })
    void endsSentences(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. State Department and Mr. Zarif met Lt. Gen. John F. Kelly. |He agreed.",
                "It came into force in the U.S. |The White House was silent.",
                "He arrived at 10 a.m. Monday and left at 5 p.m. |He was tired.",
                "On Jan. 3 the No. 2 official of St. Kitts & Co. paid $3.5 million. |No. |He paid more.",
                "In Jan. |Talks began.",
                "See Art. 5 of the treaty, p. 12, Sect. 4. |It is clear.",
                "Smith vs. Jones et al. was heard in Washington, D.C., by H. R. Haldeman Jr. |It took years.",
                "REP. SMITH AND SEN. JONES MET. |NOBODY CAME.",
                "He loves art. |He is a sales rep. |The rest is silence.",
                "It was Plan B. |The first had failed.",
            })
    void knowsAbbreviations(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They must do something... to respect Iraq. |We agree.",
                "“We waited… and nothing came.” |He sighed.",
                "He stopped... |The room was silent.",
                "He stopped. . . . |The room was silent.",
                "The text [...] The end is lost (…) But we know.",
            })
    void readsEllipses(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won’t go.” |He left. |\"It is over.\" |'So it is.' |She went.",
                "He said, “I think so. |But I won’t rule it out.” |They nodded.",
                "“Why now?” he asked. |“Why here?” Mr. Kerry asked. |“Who knows?” |Kerry left.",
                "« C'est la vie. » |Il partit.",
                "He wrote: \"Go!\" |\"No,\" she said.",
                "He went (why?) and came back.",
            })
    void keepsClosingQuotesWithTheirSentence(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VIENNA, June 16 (Reuters) - |Talks began. |They failed.",
                "WASHINGTON — |The president spoke.",
                "KABUL, Afghanistan (AP) -- |“No,” he said.",
                "New York, 5 May (UN News) – |The council met.",
                "(Reuters) - |Talks began.",
                "KABUL (Pajhwok): |The president spoke.",
                "UNITED NATIONS, Sept. 3, 1990 — |The council met.",
                "Talks resume\nVIENNA, June 16 (Reuters) - |Iran returned.",
                "Iran — the largest country of the Gulf — agreed.",
                "NATO - which has 32 members - agreed.",
            })
    void cutsOffDatelines(String marked) {
        assertSplit(marked.replace("resume\n", "resume\n|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No full stop\n\n|Next paragraph",
                "One\r\n \r\n|two",
                "One line that goes on\nover the next one and then\nends here. |Next.",
                "Talks resume in Vienna\n|The ministers of six powers met their Iranian counterpart on Monday for talks.",
                "- Iran agrees\n|- Iraq does not\n|* Syria waits\n|2. Turkey leaves\n|(b) Egypt stays",
                "Kerry visits Egypt\n|US sends advisers to Iraq\n|Iran signs the deal",
                "The government of President Hassan Rouhani of\nIran sent the foreign minister of the Islamic\nRepublic to Vienna.",
                "# Title\n|Text below it",
                "Page one\f|page two",
            })
    void readsLines(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200FHe said.\u200F |\u202BShe left.\u202C",
                "قال الوزير ذلك. |ثم غادر.",
                "هل غادر؟ |نعم.",
                "首相は否定した。|会談は続く。",
                "He\u00A0left\u00A0Iran.\u00A0|She stayed.",
                "A\u00ADyatollah\u0000s spoke. |They met.",
            })
    void readsOtherScriptsAndStrangeCharacters(String marked) {
        assertSplit(marked);
    }

    @Test
    void holdsNothingWithoutLettersOrDigits() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" \n\n\u0000 * * *\n\n—\u200B")).isEmpty();
        assertThat(Sentences.of("***\n\nText.")).containsExactly(new Span(5, 10));
    }

    @Test
    void cutsTextsWithoutFullStops() {
        String text = "word ".repeat(1_000) + "x".repeat(5_000) + "\uD83D\uDE00".repeat(3_000);
        List<Span> sentences = Sentences.of(text);
        assertThat(sentences).allSatisfy(span -> assertThat(span.length()).isBetween(1, LongSentences.LONGEST));
        assertThat(sentences).noneMatch(span -> Character.isLowSurrogate(text.charAt(span.begin())));
    }

    private static void assertSplit(String marked) {
        String text = marked.replace(BAR, "");
        List<String> expected = new ArrayList<>();
        for (String part : marked.split("\\|", -1)) {
            expected.add(new Piece(part, 0, part.length()).trimmed().of(part));
        }
        assertThat(Sentences.of(text).stream().map(span -> span.of(text))).isEqualTo(expected);
    }
}
