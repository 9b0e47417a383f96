package org.entente.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What stands at the top or foot of page after page: page numbers, the paper's name. */
final class RunningHeads {
    private static final int PAGES = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[\\p{P}\\s|]*(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[\\p{P}\\s|]*");

    private RunningHeads() {}

    /** The pages without them. */
    static List<List<String>> removed(List<List<String>> pages) {
        Set<String> repeated = repeated(pages);
        List<List<String>> cleaned = new ArrayList<>();
        for (List<String> page : pages) {
            List<String> lines = new ArrayList<>(page);
            int first = firstFilled(lines);
            if (first >= 0 && removable(lines.get(first), repeated)) {
                lines.set(first, "");
            }
            int last = lastFilled(lines);
            if (last >= 0 && removable(lines.get(last), repeated)) {
                lines.set(last, "");
            }
            cleaned.add(lines);
        }
        return cleaned;
    }

    private static boolean removable(String line, Set<String> repeated) {
        return PAGE_NUMBER.matcher(line).matches() || repeated.contains(withoutNumbers(line));
    }

    private static Set<String> repeated(List<List<String>> pages) {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<String> page : pages) {
            Set<String> rims = new TreeSet<>();
            if (firstFilled(page) >= 0) {
                rims.add(withoutNumbers(page.get(firstFilled(page))));
                rims.add(withoutNumbers(page.get(lastFilled(page))));
            }
            rims.forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < PAGES);
        return counts.keySet();
    }

    private static String withoutNumbers(String line) {
        return line.replaceAll("\\d+", "#");
    }

    private static int firstFilled(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    private static int lastFilled(List<String> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (!lines.get(at).isEmpty()) {
                return at;
            }
        }
        return -1;
    }
}
