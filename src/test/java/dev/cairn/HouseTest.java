package dev.cairn;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.cairn.document.Document;
import dev.cairn.document.Edit;
import dev.cairn.form.ItemEditor;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Who may know whom. The folders are the architecture, and these rules hold it. */
class HouseTest {
    private static final JavaClasses CAIRN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.cairn");

    @Test
    void layersKnowOnlyWhatLiesBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("start")
                .definedBy("dev.cairn")
                .layer("ui")
                .definedBy("dev.cairn.ui..")
                .layer("cli")
                .definedBy("dev.cairn.cli..")
                .layer("form")
                .definedBy("dev.cairn.form..")
                .layer("document")
                .definedBy("dev.cairn.document..")
                .layer("git")
                .definedBy("dev.cairn.git..")
                .layer("imports")
                .definedBy("dev.cairn.imports..")
                .layer("check")
                .definedBy("dev.cairn.check..")
                .layer("stac")
                .definedBy("dev.cairn.stac..")
                .layer("json")
                .definedBy("dev.cairn.json..")
                .layer("files")
                .definedBy("dev.cairn.files..")
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("form")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("ui", "cli", "form")
                .whereLayer("git")
                .mayOnlyBeAccessedByLayers("ui", "cli")
                .whereLayer("imports")
                .mayOnlyBeAccessedByLayers("ui", "cli")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli", "form")
                .whereLayer("files")
                .mayNotAccessAnyLayer()
                .whereLayer("stac")
                .mayOnlyBeAccessedByLayers(
                        "ui", "cli", "form", "document", "git", "imports", "check")
                .check(CAIRN);
    }

    @Test
    void packagesMakeNoCycles() {
        slices().matching("dev.cairn.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CAIRN);
    }

    @Test
    void packagesOfTheCheckMakeNoCycles() {
        slices().matching("dev.cairn.(**)")
                .should()
                .beFreeOfCycles()
                .check(CAIRN.that(resideInAPackage("dev.cairn.check..")));
    }

    @Test
    void theCheckIsPutTogetherInOnePlace() {
        noClasses()
                .that()
                .resideInAPackage("dev.cairn.check")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cairn.check.*..")
                .because("what a rule, a finding and a fix are does not hang on how they are found")
                .check(CAIRN);
        noClasses()
                .that()
                .resideInAPackage("dev.cairn.check.rule..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cairn.check.migrate..")
                .because("a migration comes to a rule through MigrationFixes")
                .check(CAIRN);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.cairn.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "org.fxmisc..",
                        "org.controlsfx..",
                        "atlantafx..",
                        "org.kordamp..")
                .because("text, checks, git and the command line work without a display")
                .check(CAIRN);
    }

    @Test
    void changesComeThroughOneDoor() {
        noClasses()
                .that()
                .areNotAssignableTo(ItemEditor.class)
                .and()
                // what the disk has now comes into the document by itself
                .areNotAssignableTo(Document.class)
                .should()
                .callMethod(Document.class, "apply", Edit.class)
                .orShould()
                .callConstructor(Edit.class, String.class, List.class, String.class, Object.class)
                .because("views, fixes, migrations and imports change an item by its editor")
                .check(CAIRN);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.cairn.cli..")
                .and()
                .doNotHaveFullyQualifiedName("dev.cairn.Cairn")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("a user of the window sees no console")
                .check(CAIRN);
    }

    @Test
    void nothingGlobalCanChange() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .because("what is shared is handed over in a constructor")
                .allowEmptyShould(true)
                .check(CAIRN);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(CAIRN);
        for (var javaPackage : CAIRN.getPackage("dev.cairn").getSubpackagesInTree()) {
            if (!javaPackage.getClasses().isEmpty()
                    && javaPackage
                            .tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
                            .isEmpty()) {
                throw new AssertionError(
                        javaPackage.getName() + " has no package-info with @NullMarked");
            }
        }
    }
}
