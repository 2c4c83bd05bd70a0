package dev.cairn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.cairn.document.Document;
import dev.cairn.document.UserEdit;
import dev.cairn.form.ItemEditor;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who may know whom. The folders are the architecture, and these rules hold it. */
class ArchitectureTest {
    private static final JavaClasses CAIRN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.cairn");

    /** From the top to the bottom; a package knows those of its own row only where that is said. */
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
                .layer("workspace")
                .definedBy("dev.cairn.workspace..")
                .layer("document")
                .definedBy("dev.cairn.document..")
                .layer("git")
                .definedBy("dev.cairn.git..")
                .layer("imports")
                .definedBy("dev.cairn.imports..")
                .layer("check")
                .definedBy("dev.cairn.check..")
                .layer("settings")
                .definedBy("dev.cairn.settings..")
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
                .whereLayer("workspace")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli")
                .whereLayer("document")
                // settings are listened to as documents are, and hold the profile
                .mayOnlyBeAccessedByLayers("ui", "cli", "form", "workspace", "settings")
                .whereLayer("git")
                .mayOnlyBeAccessedByLayers("ui", "cli", "form", "workspace")
                .whereLayer("imports")
                .mayOnlyBeAccessedByLayers("ui", "cli", "form", "workspace")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli", "form", "workspace", "settings")
                .whereLayer("settings")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli", "form", "workspace")
                .whereLayer("stac")
                .mayOnlyAccessLayers("json", "files")
                .whereLayer("json")
                .mayOnlyAccessLayers("files")
                .whereLayer("files")
                .mayNotAccessAnyLayer()
                .check(CAIRN);
    }

    /** Over every package, not only the top level. */
    @Test
    void packagesMakeNoCycles() {
        slices().matching("dev.cairn.(**)").should().beFreeOfCycles().check(CAIRN);
    }

    @Test
    void theCheckIsPutTogetherInOnePlace() {
        noClasses()
                .that()
                .resideInAPackage("dev.cairn.check")
                .should()
                .dependOnClassesThat()
                // what a fix does to values is part of what a fix is
                .resideInAnyPackage(
                        "dev.cairn.check.explain..",
                        "dev.cairn.check.library..",
                        "dev.cairn.check.migrate..",
                        "dev.cairn.check.rule..",
                        "dev.cairn.check.run..",
                        "dev.cairn.check.schema..")
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
                .callMethod(Document.class, "apply", UserEdit.class)
                .orShould()
                .callConstructor(
                        UserEdit.class, String.class, List.class, String.class, Object.class)
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

    /**
     * A field that is final can still hold a cache. What a static field holds once its class is
     * there tells more than its type: a {@code Map} may be a table or may be filled at any time.
     */
    @Test
    void nothingGlobalCanBeFilled() throws Exception {
        // controls cannot be loaded without it
        FxToolkit.registerPrimaryStage();
        List<String> found = new ArrayList<>();
        for (JavaClass each : CAIRN) {
            for (Field field : each.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    field.setAccessible(true);
                    String name = each.getSimpleName() + "." + field.getName();
                    if (canChange(field.get(null))) {
                        found.add(name);
                    }
                }
            }
        }
        assertThat(found)
                .as("what must be kept belongs to an object that is handed over")
                .isEmpty();
    }

    private static boolean canChange(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Collection<?> collection -> !isFixed(collection);
            case Map<?, ?> map -> !isFixed(map);
            case ThreadLocal<?> local -> true;
            case StringBuilder text -> true;
            case StringBuffer text -> true;
            case Reference<?> reference -> true;
            case BitSet bits -> true;
            default ->
                    value.getClass().isArray() && Array.getLength(value) > 0
                            || value.getClass().getPackageName().startsWith("java.util.concurrent");
        };
    }

    private static boolean isFixed(Object holder) {
        String type = holder.getClass().getName();
        return type.startsWith("java.util.ImmutableCollections$")
                || type.startsWith("java.util.Collections$Unmodifiable");
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
