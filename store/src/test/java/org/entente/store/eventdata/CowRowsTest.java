package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CowRowsTest {
    @Test
    void columnsInAnyOrder() throws Exception {
        String[] expected = {"2 | 1946 | AFG | IRN | 1", "3 | 1946 | AFG | PAK | -1"};
        assertThat(Sheet.of(Format.COW, "year,a,b,sign", "1946,AFG,IRN,1", "1946,PAK,AFG,-1").rows)
                .containsExactly(expected);
        assertThat(Sheet.of(Format.COW, "a;b;sign;year", "AFG;IRN;+1;1946", "AFG;PAK;-1;1946").rows)
                .containsExactly(expected);
        assertThat(Sheet.of(Format.COW, "1946,AFG,IRN,1").rows).containsExactly("1 | 1946 | AFG | IRN | 1");
    }

    @Test
    void aTieSaidTwiceCountsOnceAndAContradictionNotAtAll() throws Exception {
        Sheet sheet = Sheet.of(
                Format.COW,
                "1946,AFG,IRN,1",
                "1946,IRN,AFG,1",
                "1946,AFG,PAK,-1",
                "1947,AFG,PAK,1",
                "1946,PAK,AFG,1",
                "1946,AFG,PAK,-1",
                "1948,AFG,PAK,1",
                "1948,AFG,PAK,1",
                "1948,AFG,PAK,-1");
        assertThat(sheet.rows).containsExactly("1 | 1946 | AFG | IRN | 1", "4 | 1947 | AFG | PAK | 1");
        assertThat(sheet.reasons())
                .containsExactly(
                        "3: the sign contradicts line 5, of the same year and pair",
                        "5: the sign contradicts line 3, of the same year and pair",
                        "6: the sign contradicts line 5, of the same year and pair",
                        "7: the sign contradicts line 9, of the same year and pair",
                        "8: the sign contradicts line 9, of the same year and pair",
                        "9: the sign contradicts line 7, of the same year and pair");
        assertThat(sheet.reading().rows()).isEqualTo(9);
        assertThat(sheet.reading().rejected()).isEqualTo(6);
    }

    @Test
    void itsBadRows() throws Exception {
        Sheet sheet = Sheet.of(
                Format.COW,
                "1946,AFG,IRN,1",
                "1946,AFG,IRQ,0",
                "1946,AFG,IRQ",
                "1946,AFG,AFG,1",
                "1946,AFG,,1",
                "1815,AFG,IRQ,1",
                "2027,AFG,IRQ,1",
                "MCM,AFG,IRQ,1",
                "1946,USA,USAGOV,1");
        assertThat(sheet.reasons())
                .containsExactly(
                        "2: the sign \"0\" is neither 1 nor -1",
                        "3: the row has 3 cells, 4 are needed",
                        "4: \"AFG\" acts on itself",
                        "5: one side of the tie has no name",
                        "6: the year 1815 is before 1816 or after 2026",
                        "7: the year 2027 is before 1816 or after 2026",
                        "8: \"MCM\" is no year",
                        "9: \"USA\" and \"USAGOV\" are the same actor, USA");
    }
}
