package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.entente.text.knowledge.ActorKnowledge;
import org.junit.jupiter.api.Test;

class DocumentActorsTest {
    @Test
    void learnsAnUnknownNameFromItsTitle() {
        ReadText text = ReadText.of(
                "2010-05-05",
                "Officials in Norway met the rebels.",
                "Deputy fisheries minister Ragnvald Tveitane-Huse spoke for an hour.",
                "Tveitane-Huse left early.");

        Actor actor = actor(text, "ragnvald-tveitane-huse");
        assertThat(actor.country()).isEqualTo("NOR");
        assertThat(actor.principal()).isEqualTo("NOR");
        assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(text.who("Tveitane-Huse")).containsExactly("ragnvald-tveitane-huse");
    }

    @Test
    void learnsAnUnknownNameFromItsApposition() {
        ReadText text = ReadText.of(
                "2010-05-05",
                "Pello Undurraga, the head of Chile's nuclear agency, rejected the plan.",
                "Undurraga called it absurd.");

        assertThat(actor(text, "pello-undurraga").country()).isEqualTo("CHL");
        assertThat(text.who("Undurraga")).containsExactly("pello-undurraga");
    }

    @Test
    void learnsAnAcronym() {
        ReadText text = ReadText.of(
                "2010-05-05",
                "The Free Herders Front (FHF) attacked a village in Chad.",
                "Soldiers drove the FHF back.");

        assertThat(text.who("the FHF")).containsExactly("free-herders-front");
    }

    @Test
    void keepsUnknownNamesThatAct() {
        ReadText text = ReadText.of("2010-05-05", "Brixo Fanderlay sued the ministry in Prague.");

        Actor actor = actor(text, "brixo-fanderlay");
        assertThat(actor.kind()).isEqualTo(ActorKind.UNKNOWN);
        assertThat(actor.country()).isNull();
    }

    @Test
    void tellsPlacesFromActors() {
        ReadText text = ReadText.of(
                "2003-04-01",
                "American tanks advanced towards Baghdad while Moscow called for talks in Vienna about Kirkuk.");

        assertThat(text.at("Baghdad")).isEmpty();
        assertThat(text.place("Baghdad")).containsExactly("IRQ");
        assertThat(text.place("Vienna")).containsExactly("AUT");
        assertThat(text.place("Kirkuk")).containsExactly("IRQ");
        assertThat(text.at("Moscow")).containsExactly("RUS");
        assertThat(text.place("Moscow")).isEmpty();
    }

    @Test
    void givesTheOwnersOfThings() {
        ReadText text = ReadText.of(
                "2014-05-05",
                "Japan's whaling programme angered Australia.",
                "Critics of French policy disliked the Turkish proposal and its terms.");

        assertThat(text.owner("programme")).containsExactly("JPN");
        assertThat(text.owner("policy")).containsExactly("FRA");
        assertThat(text.owner("proposal")).containsExactly("TUR");
        assertThat(text.at("programme")).isEmpty();
    }

    @Test
    void seesThroughMembersAndGroups() {
        ReadText text = ReadText.of(
                "2014-05-05",
                "Members of the African Union met a group of Somali elders.",
                "The spokeswoman for Kenya's interior ministry stayed away.");

        assertThat(text.at("Members")).containsExactly("african-union");
        assertThat(text.at("group")).containsExactly("SOM/elders");
        assertThat(text.mention("spokeswoman")).isEqualTo("The spokeswoman for Kenya's interior ministry");
        assertThat(text.actors().all()).extracting(Mention::actor).anySatisfy(actor -> {
            assertThat(actor.country()).isEqualTo("KEN");
            assertThat(actor.sectors()).containsExactly(Sector.GOV);
            assertThat(actor.principal()).isEqualTo("KEN");
        });
    }

    @Test
    void backersAreNotTheBacked() {
        ReadText text = ReadText.of(
                "2016-05-05",
                "Uganda-backed fighters and anti-French protesters clashed in the Central African Republic.");

        assertThat(text.at("fighters")).doesNotContain("UGA", "UGA/fighters");
        assertThat(text.at("protesters")).containsExactly("CAF/protesters");
    }

    @Test
    void mentionsStandExactlyInTheText() {
        String source = "Thailand’s “army chief”, General Prayuth Chan-ocha, seized power. He blamed both sides.";
        ReadText text = ReadText.of("2014-05-23", source);

        assertThat(text.actors().mentions()).isNotEmpty().allSatisfy(found -> {
            Mention mention = found.mention();
            assertThat(mention.span().of(source)).isEqualTo(mention.text());
        });
    }

    @Test
    void staysTheSameWhenReadAgain() {
        String[] sentences = {
            "Ethiopia and Eritrea signed a deal.", "The two neighbours reopened their embassies.", "It ended a war."
        };

        assertThat(ReadText.of("2018-07-09", sentences).actors().mentions())
                .isEqualTo(ReadText.of("2018-07-09", sentences).actors().mentions());
    }

    @Test
    void readsAnEmptyDocument() {
        Document document = new Document("empty", "", LocalDate.of(2000, 1, 1), "", "");

        assertThat(new ActorReader(ActorKnowledge.bundled())
                        .read(document, List.of())
                        .mentions())
                .isEmpty();
    }

    private static Actor actor(ReadText text, String id) {
        return text.actors().all().stream()
                .map(Mention::actor)
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
