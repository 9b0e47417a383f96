package org.entente.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.nlp4j.SharedLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairsTest {
    /** "Sudan blames Chad for arming rebels and Libya is an ally", where Libya is hung below the rebels. */
    private static final List<String> STRANDED = List.of(
            "Sudan NNP 1 nsubj",
            "blames VBZ -1 root",
            "Chad NNP 1 dobj",
            "for IN 1 prep",
            "arming VBG 3 pcomp",
            "rebels NNS 4 dobj",
            "and CC 5 cc",
            "Libya NNP 5 conj",
            "is VBZ 1 dep",
            "an DT 10 det",
            "ally NN 8 attr");

    @Test
    void aVerbWithoutASubjectTakesTheNounJoinedRightBeforeIt() {
        Word libya = Repairs.repair(parse(STRANDED)).words().get(7);
        assertThat(libya.relation()).isEqualTo("nsubj");
        assertThat(libya.head()).isEqualTo(8);
    }

    @Test
    void nothingElseMoves() {
        Parse before = parse(STRANDED);
        List<Word> after = new ArrayList<>(Repairs.repair(before).words());
        after.set(7, before.words().get(7));
        assertThat(after).isEqualTo(before.words());
    }

    @Test
    void aSecondRepairFindsNothingToDo() {
        Parse repaired = Repairs.repair(parse(STRANDED));
        assertThat(Repairs.repair(repaired)).isSameAs(repaired);
    }

    @Test
    void aVerbWithASubjectIsLeftAlone() {
        List<String> lines = new ArrayList<>(STRANDED);
        lines.set(6, "Libya NNP 5 conj");
        lines.set(7, "it PRP 8 nsubj");
        Parse parse = parse(lines);
        assertThat(Repairs.repair(parse)).isSameAs(parse);
    }

    @Test
    void anInfinitiveIsLeftAlone() {
        List<String> lines = new ArrayList<>(STRANDED);
        lines.set(8, "be VB 1 dep");
        Parse parse = parse(lines);
        assertThat(Repairs.repair(parse)).isSameAs(parse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru and Ecuador signed the treaty.",
                "The rebels captured and looted the town.",
                "Chad was attacked by Libya and defended by France.",
                "Go home!",
                "\"No,\" said the minister."
            })
    void aSoundParseIsLeftAlone(String sentence) {
        Parse parse = SharedLanguage.english().parse(sentence, new Span(0, sentence.length()));
        assertThat(Repairs.repair(parse)).isSameAs(parse);
    }

    /** A line for each word: text, tag, head, relation. */
    private static Parse parse(List<String> lines) {
        List<Word> words = new ArrayList<>();
        int begin = 0;
        for (String line : lines) {
            String[] cells = line.split(" ", -1);
            Span span = new Span(begin, begin + cells[0].length());
            words.add(new Word(words.size(), span, cells[0], cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]));
            begin = span.end() + 1;
        }
        return new Parse(new Span(0, begin), words);
    }
}
