package org.entente.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of expressions.tsv. */
class DateReaderTableTest {
    @TestFactory
    Stream<DynamicTest> readsTheExpressionsOfEachRow() throws IOException {
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(150);
        return rows.stream()
                .map(row -> row.split("\t", -1))
                .map(row -> dynamicTest(row[1], () -> {
                    String text = row[1].replace("[[", "").replace("]]", "");
                    LocalDate published = row[0].equals("-") ? null : LocalDate.parse(row[0]);
                    List<TimeExpression> found = new DateReader().read(text, new Span(0, text.length()), published);
                    String marked = found.stream().map(e -> e.span().of(text)).collect(Collectors.joining(" | "));
                    assertThat(marked).isEqualTo(marks(row[1]));
                    assertThat(found.stream().map(e -> describe(e, text)).collect(Collectors.joining("; ")))
                            .isEqualTo(row[2]);
                }));
    }

    private static List<String> rows() throws IOException {
        try (InputStream in = DateReaderTableTest.class.getResourceAsStream("expressions.tsv")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        }
    }

    private static String marks(String sentence) {
        return Arrays.stream(sentence.split("\\[\\[", -1))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf("]]")))
                .collect(Collectors.joining(" | "));
    }

    private static String describe(TimeExpression expression, String text) {
        String kind = expression.kind().toString();
        if (expression.length() != null) {
            String relation = expression.before() ? " before" : " after";
            String anchor = expression.anchor() == null
                    ? ""
                    : " (" + expression.anchor().of(text) + ")";
            String tail = expression.kind() == TimeKind.RELATIVE ? relation + anchor : "";
            return kind + " " + expression.length() + tail;
        }
        if (expression.date() == null) {
            return kind + " ?";
        }
        LocalDate from = expression.date().from();
        LocalDate to = expression.date().to();
        String range = from.equals(to) ? from.toString() : from + ".." + to;
        return kind + " " + range + "/" + expression.date().precision();
    }
}
