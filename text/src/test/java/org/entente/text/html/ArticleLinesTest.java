package org.entente.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleLinesTest {
    @Test
    void leavesLabelsAtTheRimsOut() {
        assertThat(ArticleLines.of(
                        List.of(
                                "STORY HIGHLIGHTS",
                                "By Jane Roe",
                                "They met in Vienna on Monday.",
                                "The envoys",
                                "They parted without a result.",
                                "FOLLOW THIS TOPIC"),
                        ""))
                .containsExactly("They met in Vienna on Monday.", "The envoys", "They parted without a result.");
    }

    @Test
    void leavesTheRepeatedHeadlineAndRequestsOut() {
        assertThat(ArticleLines.of(
                        List.of("Talks resume.", "They met.", "Read more: Oil", "They parted."), "Talks resume."))
                .containsExactly("They met.", "They parted.");
    }

    @Test
    void keepsAListAsItIs() {
        List<String> list = List.of("Iran and six powers", "Iraq and its neighbours", "Oman.", "Qatar and the Gulf");
        assertThat(ArticleLines.of(list, "")).isEqualTo(list);
    }

    @Test
    void keepsParagraphsInScriptsWithOtherFullStops() {
        List<String> paragraphs = List.of("他们星期一见面。", "没有结果。");
        assertThat(ArticleLines.of(paragraphs, "")).isEqualTo(paragraphs);
    }
}
