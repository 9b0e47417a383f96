package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Dependencies point one way: design, section 3. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    @Test
    void modulesUseOnlyWhatTheDesignAllows() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.entente.model..")
                .layer("text")
                .definedBy("org.entente.text..")
                .layer("network")
                .definedBy("org.entente.network..")
                .layer("store")
                .definedBy("org.entente.store..")
                .layer("app")
                .definedBy("org.entente.app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("network")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("app")
                .check(CLASSES);
    }

    @Test
    void theParserIsKeptInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.text.nlp4j..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotTurnInCircles() {
        slices().matching("org.entente.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesAreNamedByWhatTheyAreAbout() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..impl..", "..common..", "..misc..", "..helper..")
                .check(CLASSES);
    }
}
