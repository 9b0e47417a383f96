package org.entente.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void partsBlocksAndCollapsesWhiteSpace() {
        assertThat(HtmlText.of("<div>One\n  two<p>three</p>four</div>")).isEqualTo("One two\n\nthree\n\nfour");
    }

    @Test
    void joinsInlineElementsWithoutASpace() {
        assertThat(HtmlText.of("<p><b>K</b>erry <i>said</i>.</p>")).isEqualTo("Kerry said.");
    }

    @Test
    void keepsLinesOfPreformattedText() {
        assertThat(HtmlText.of("<pre>a\n b</pre>")).isEqualTo("a\n b");
    }

    @Test
    void partsCellsByTabs() {
        assertThat(HtmlText.of("<table><tr><td>Iran</td><td>Iraq</td></tr><tr><td>Oman</td></tr></table>"))
                .isEqualTo("Iran\tIraq\n\nOman");
    }

    @Test
    void leavesScriptsOut() {
        assertThat(HtmlText.of("a<script>b()</script><style>c</style>d")).isEqualTo("ad");
    }
}
