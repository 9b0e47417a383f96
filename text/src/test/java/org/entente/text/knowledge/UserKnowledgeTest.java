package org.entente.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.text.actor.ActorResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserKnowledgeTest {
    @TempDir
    Path folder;

    @Test
    void addsActorsWithTheirAliases() throws IOException {
        ActorResolver resolver = resolver(
                "# kind\tid\tname\tcountry\tsector\tprincipal\tfrom\tto\taliases",
                "group\tiron-front\tIron Front of Averna\tITA\tREB\t\t\t\tIFA|Avernian Front",
                "person\tjane-zzyzx\tJane Zzyzx\tCAN\tGOV\tCAN\t2010-01-01\t2015-01-01\t");

        assertThat(resolve(resolver, "the Avernian Front").id()).isEqualTo("iron-front");
        assertThat(resolve(resolver, "IFA").country()).isEqualTo("ITA");
        assertThat(resolve(resolver, "Jane Zzyzx").sectors()).containsExactly(Sector.GOV);
    }

    @Test
    void letsTermsEnd() throws IOException {
        ActorResolver resolver = resolver("person\tjane-zzyzx\tJane Zzyzx\tCAN\tGOV\tCAN\t2010-01-01\t2011-01-01\t");

        assertThat(resolve(resolver, "Jane Zzyzx").sectors()).containsExactly(Sector.ELI);
    }

    @Test
    void givesMoreNamesToWhatIsKnown() throws IOException {
        ActorResolver resolver = resolver("state\tFRA\tHexagonia\t\t\t\t\t\t");

        assertThat(resolve(resolver, "Hexagonia").id()).isEqualTo("FRA");
        assertThat(resolve(resolver, "France").id()).isEqualTo("FRA");
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() throws IOException {
        Path file = file("group\tx\tX Front\tITA\tREB\t\t\t\t", "planet\ty\tMars\t\t\t\t\t\t");

        assertThatThrownBy(() -> ActorKnowledge.with(file))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("actors.tsv line 2")
                .hasMessageContaining("planet");
    }

    @Test
    void refusesUnknownCountriesAndSectors() throws IOException {
        Path country = file("person\tx\tX\tXXQ\tGOV\t\t\t\t");
        assertThatThrownBy(() -> ActorKnowledge.with(country)).hasMessageContaining("XXQ");
        Path sector = file("person\tx\tX\tITA\tKING\t\t\t\t");
        assertThatThrownBy(() -> ActorKnowledge.with(sector)).hasMessageContaining("KING");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThatThrownBy(() -> ActorKnowledge.with(folder.resolve("none.tsv")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("none.tsv");
    }

    private ActorResolver resolver(String... lines) throws IOException {
        return new ActorResolver(ActorKnowledge.with(file(lines)));
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("actors.tsv"), List.of(lines));
    }

    private static Actor resolve(ActorResolver resolver, String phrase) {
        return resolver.resolve(phrase, null, LocalDate.of(2012, 5, 5))
                .orElseThrow()
                .actor();
    }
}
