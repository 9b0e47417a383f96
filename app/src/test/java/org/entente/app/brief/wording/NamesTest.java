package org.entente.app.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.network.reporting.Reporting;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {
    private static final Names NAMES = new Names(
            Reporting.of(List.of()).actors(), id -> id.equals("XYZ") ? Optional.of("Zedland") : Optional.empty());

    static List<TsvRow> rows() {
        return TsvFile.read(Articles.class, "articles.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowReads(TsvRow row) {
        assertThat(row.cell(0)).isIn("NAME", "HEAD");
        assertThat(row.cell(1)).isNotBlank();
        assertThat(row.cell(2)).isIn("the", "-");
        assertThat(row.cell(3)).isIn("", "ONE", "MANY");
    }

    @ParameterizedTest
    @CsvSource({
        "STATE,United States,the United States,false",
        "STATE,Iran,Iran,false",
        "STATE,Netherlands,the Netherlands,false",
        "STATE,Democratic Republic of the Congo,the Democratic Republic of the Congo,false",
        "INSTITUTION,Pentagon,the Pentagon,false",
        "INSTITUTION,Mossad,Mossad,false",
        "INSTITUTION,Revolutionary Guards,the Revolutionary Guards,true",
        "ORGANISATION,IAEA,the IAEA,false",
        "ORGANISATION,NATO,NATO,false",
        "ORGANISATION,OPEC,OPEC,false",
        "ORGANISATION,P5+1,the P5+1,false",
        "ORGANISATION,United Nations,the United Nations,false",
        "ORGANISATION,Amnesty International,Amnesty International,false",
        "ARMED_GROUP,Hezbollah,Hezbollah,false",
        "ARMED_GROUP,Hamas,Hamas,false",
        "ARMED_GROUP,Houthis,the Houthis,true",
        "ARMED_GROUP,Taliban,the Taliban,true",
        "ARMED_GROUP,Kurdistan Workers' Party,the Kurdistan Workers' Party,false",
        "PERSON,John Kerry,John Kerry,false",
        "PERSON,Nouri al-Maliki,Nouri al-Maliki,false",
        "PERSON,Iranian deputy foreign minister,the Iranian deputy foreign minister,false",
        "UNKNOWN,Mountain Wolves,Mountain Wolves,true",
        "UNKNOWN,The Watch,the Watch,false"
    })
    void takesTheArticleAndNumberOfItsName(ActorKind kind, String name, String text, boolean plural) {
        assertThat(NAMES.of(new Actor("a", name, kind, null, List.of(), null))).isEqualTo(new Named(text, plural));
    }

    @Test
    void peopleWithoutAStateOfTheirOwnAreMany() {
        assertThat(NAMES.of(new Actor("kurds", "Kurds", ActorKind.COMMUNITY, null, List.of(), null)))
                .isEqualTo(new Named("the Kurds", true));
        assertThat(NAMES.of(new Actor("ABC/rebels", "Abcian rebels", ActorKind.COMMUNITY, "ABC", List.of(), null)))
                .isEqualTo(new Named("Abcian rebels", true));
    }

    @Test
    void aStateThatNoTextNamesHasItsName() {
        assertThat(NAMES.text("XYZ")).isEqualTo("Zedland");
        assertThat(NAMES.text("NLD")).isEqualTo("the Netherlands");
        assertThat(NAMES.text("no-such")).isEqualTo("no-such");
    }

    @Test
    void introducesAPersonOnce() {
        Actor minister = new Actor("p", "Jo Bell", ActorKind.PERSON, "XYZ", List.of(), "XYZ");
        Names introducing = NAMES.introducing();

        assertThat(introducing.of(minister).text()).isEqualTo("Jo Bell of Zedland");
        assertThat(introducing.of(minister).text()).isEqualTo("Jo Bell");
    }

    @Test
    void doesNotNameTheCountryTwice() {
        Actor ministry = new Actor("m", "Zedlandic foreign ministry", ActorKind.INSTITUTION, "XYZ", List.of(), "XYZ");

        assertThat(NAMES.introducing().of(ministry).text()).isEqualTo("the Zedlandic foreign ministry");
    }

    @Test
    void leavesOutSignsThatSteer() {
        Actor actor = new Actor("n", "Eve\u202E\u0007 Name\n", ActorKind.PERSON, null, List.of(), null);

        assertThat(NAMES.of(actor).text()).isEqualTo("Eve Name");
    }
}
