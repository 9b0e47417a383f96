package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What points back, in short texts about other conflicts than the seed's. */
class ReferencesTest {
    private final ReadText falklands = ReadText.of(
            "1982-05-10",
            "Argentine forces seized the Falkland Islands on April 2, prompting Britain to dispatch a naval task force.",
            "Prime Minister Margaret Thatcher said her government would not negotiate until the invaders withdrew.",
            "She called the attack an act of aggression.",
            "US Secretary of State Alexander Haig flew to Buenos Aires and met General Leopoldo Galtieri, the head of the ruling junta.",
            "Haig told reporters that both sides had agreed to continue talks.",
            "The general insisted that Argentina would never give up its claim.",
            "He rejected a British proposal for a ceasefire.",
            "The two countries broke off contact with each other.",
            "Their representatives are expected in New York.");

    private final ReadText colombia = ReadText.of(
            "2008-03-05",
            "Colombian troops crossed into Ecuador on Saturday and killed Raul Reyes, a senior commander of the Revolutionary Armed Forces of Colombia (FARC).",
            "Ecuador's president, Rafael Correa, expelled the Colombian ambassador and sent soldiers to the border.",
            "Venezuelan President Hugo Chavez ordered ten battalions to the frontier and closed his country's embassy in Bogota.",
            "\"This could be the start of a war,\" Chavez said.",
            "Colombian police said that Chavez had given the guerrillas $300 million.",
            "Caracas denied the claim.",
            "The Organization of American States (OAS) called an emergency meeting.",
            "Its secretary general urged the three countries to show restraint.",
            "The group condemned the incursion.");

    private final ReadText cyprus = ReadText.of(
            "1996-02-01",
            "Greece and Turkey came to the brink of war over an islet in the Aegean.",
            "President Bill Clinton telephoned the leaders of the two countries.",
            "Greek Prime Minister Costas Simitis and his Turkish counterpart, Tansu Ciller, agreed to withdraw their ships.",
            "She said her country had defended its rights.",
            "Athens accused Ankara of provoking the crisis.",
            "NATO, to which both nations belong, stayed silent.",
            "Opposition lawmakers in Greece called Simitis a traitor.",
            "They shouted at him during a session of parliament.");

    private final ReadText kashmir = ReadText.of(
            "2002-01-14",
            "Indian and Pakistani troops exchanged fire on Sunday.",
            "Pakistan's president, General Pervez Musharraf, promised to curb extremists.",
            "He banned Lashkar-e-Taiba and Jaish-e-Mohammad, two groups which India blames for the raid on its parliament.",
            "Indian Prime Minister Atal Behari Vajpayee welcomed the speech.",
            "President Bush telephoned both leaders on Sunday.",
            "Colin Powell is to visit both countries this week.",
            "Musharraf banned both groups after Washington had demanded it.");

    @Test
    void pairsAreTheTwoThatTheTextSpeaksOf() {
        assertThat(falklands.who("both sides")).containsExactlyInAnyOrder("ARG", "GBR");
        assertThat(falklands.who("The two countries")).containsExactlyInAnyOrder("ARG", "GBR");
        assertThat(falklands.who("each other")).containsExactlyInAnyOrder("ARG", "GBR");
        assertThat(cyprus.who("both nations")).containsExactlyInAnyOrder("GRC", "TUR");
        assertThat(colombia.who("the three countries")).containsExactlyInAnyOrder("COL", "ECU", "VEN");
    }

    @Test
    void whoActsOnAPairIsNotOfIt() {
        assertThat(kashmir.who("both leaders")).containsExactlyInAnyOrder("pervez-musharraf", "atal-bihari-vajpayee");
        assertThat(kashmir.who("both countries")).containsExactlyInAnyOrder("IND", "PAK");
        assertThat(kashmir.who("both groups")).containsExactlyInAnyOrder("lashkar-e-taiba", "jaish-e-mohammed");
    }

    @Test
    void mentionsOfAPairShareTheirSpan() {
        assertThat(cyprus.actors().mentions())
                .filteredOn(found -> found.mention().text().equals("both nations"))
                .hasSize(2)
                .allMatch(found -> found.use() == Use.REFERENCE);
    }

    @Test
    void representativesOfAPairAreOfBoth() {
        assertThat(falklands.who("Their representatives"))
                .containsExactlyInAnyOrder("ARG/representatives", "GBR/representatives");
        assertThat(cyprus.who("the leaders of the two countries"))
                .containsExactlyInAnyOrder("GRC/leaders", "TUR/leaders");
        assertThat(kashmir.who("Indian and Pakistani troops")).containsExactly("IND/troops", "PAK/troops");
    }

    @Test
    void pronounsFollowGenderAndSubject() {
        assertThat(falklands.who("She")).containsExactly("margaret-thatcher");
        assertThat(falklands.who("He")).containsExactly("leopoldo-galtieri");
        assertThat(cyprus.who("She")).containsExactly("tansu-ciller");
        assertThat(cyprus.who("him")).containsExactly("costas-simitis");
        assertThat(cyprus.who("They")).containsExactly("GRC/opposition-lawmakers");
        assertThat(cyprus.who("their")).containsExactly("costas-simitis", "tansu-ciller");
        assertThat(kashmir.who("He")).containsExactly("pervez-musharraf");
        assertThat(falklands.who("its")).containsExactly("ARG");
        assertThat(kashmir.who("its")).containsExactly("IND");
    }

    @Test
    void titlesAndNounsPointToTheirLastBearer() {
        assertThat(falklands.who("The general")).containsExactly("leopoldo-galtieri");
        assertThat(colombia.who("the guerrillas")).containsExactly("farc");
        assertThat(colombia.who("The group")).containsExactly("oas");
        assertThat(cyprus.who("his Turkish counterpart")).containsExactly("tansu-ciller");
        assertThat(cyprus.who("her country")).containsExactly("TUR");
    }

    @Test
    void rolesWithoutANameBelongToWhoSendsThem() {
        assertThat(colombia.who("soldiers")).containsExactly("ECU/soldiers");
        assertThat(colombia.who("ten battalions")).containsExactly("VEN/battalions");
        assertThat(colombia.who("his country's embassy")).containsExactly("VEN/embassy");
    }

    @Test
    void acronymsAndAppositionsNameTheSame() {
        assertThat(colombia.who("FARC")).containsExactly("farc");
        assertThat(colombia.who("Ecuador's president")).containsExactly("rafael-correa");
        assertThat(falklands.who("the head of the ruling junta")).containsExactly("leopoldo-galtieri");
    }
}
