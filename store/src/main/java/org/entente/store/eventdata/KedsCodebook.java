package org.entente.store.eventdata;

import java.util.List;
import java.util.Locale;

/**
 * Tells WEIS from CAMEO by the first rows of a file: by the header's name of the column, by codes that only one of them
 * has, by labels that are CAMEO's names. What fits both alike is taken for WEIS, the codebook of the older files.
 */
final class KedsCodebook {
    private KedsCodebook() {}

    static CodeScheme of(List<String> sample) {
        String first = sample.isEmpty() ? "" : sample.get(0).toLowerCase(Locale.ROOT);
        if (first.startsWith("date")) {
            if (first.contains("weis")) {
                return CodeScheme.WEIS;
            }
            if (first.contains("cameo")) {
                return CodeScheme.CAMEO;
            }
        }
        CodeTable weis = CodeTable.weis();
        CodeTable cameo = CodeTable.cameo();
        int lead = 0;
        for (String line : sample) {
            List<String> cells = KedsRows.cells(line);
            if (cells.size() >= 4) {
                lead += lead(cells, weis, cameo);
            }
        }
        return lead > 0 ? CodeScheme.CAMEO : CodeScheme.WEIS;
    }

    /** +1 when a row speaks for CAMEO, -1 when it speaks for WEIS. */
    private static int lead(List<String> cells, CodeTable weis, CodeTable cameo) {
        EventCode inWeis = weis.code(cells.get(3));
        EventCode inCameo = cameo.code(cells.get(3));
        if (inWeis == null || inCameo == null) {
            return Boolean.compare(inCameo != null, inWeis != null);
        }
        boolean named = cells.size() > 4
                && inCameo.name()
                        .equalsIgnoreCase(cells.get(4).replaceAll("[()]", " ").strip());
        return named ? 1 : 0;
    }
}
