package dev.cairn.cli;

import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.workspace.GeneratedCheckout;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** status, set, unset, apply. */
class ChangeCommandsTest {

    @TempDir Path folder;
    private Path items;
    private Path model;
    private String journal;

    @BeforeEach
    void make() throws IOException {
        items = Files.createDirectories(folder.resolve("items"));
        model = GeneratedCheckout.of(items, 50).models().getFirst();
        journal = "--journal=" + folder.resolve("journal");
    }

    @Test
    void setWritesValuesThatAreJsonOrText() throws IOException {
        String before = Files.readString(model);
        Captured dry =
                run("set", "--dry-run", journal, "/properties/mlm:batch_size_suggestion=8", model);
        assertThat(dry.status).isZero();
        assertThat(dry.out)
                .contains("-    \"mlm:batch_size_suggestion\": 16,")
                .contains("+    \"mlm:batch_size_suggestion\": 8,");
        assertThat(Files.readString(model)).isEqualTo(before);

        Captured done = run("set", journal, "/properties/description=not json", items);
        assertThat(done.out).endsWith("50 items changed.\n");
        assertThat(Files.readString(model))
                .isEqualTo(before.replaceAll("\"A U-Net[^\"]*\"", "\"not json\""));
    }

    @Test
    void statusIsSetInAllItemsAndSaidWhereItIsNot() throws IOException {
        assertThat(run("status", journal, "draft", items).out).endsWith("50 items changed.\n");
        assertThat(Files.readString(model)).doesNotContain("\"status\"");
        Files.writeString(model, Files.readString(model).replace("\"mlm:name\"", "\"mlm:nam\""));
        Captured published = run("status", journal, "publish", items);
        assertThat(published.status).isEqualTo(1);
        assertThat(published.out).endsWith("49 items changed. 1 left.\n");
        assertThat(published.err).contains(model + " was left: It cannot be published");
        assertThat(run("status", journal, "publis", items).err).contains("is not one of");
        assertThat(run("status", journal, "publish").err).contains("Name the files or folders");
    }

    @Test
    void unsetRemovesAndRefuses() throws IOException {
        Captured refused = run("unset", journal, "/properties/mlm:name", model);
        assertThat(refused.status).isEqualTo(1);
        assertThat(refused.err).contains("would become invalid");
        String before = Files.readString(model);
        assertThat(run("unset", journal, "/properties/gsd", model).status).isZero();
        assertThat(Files.readString(model)).isEqualTo(before.replace("    \"gsd\": 10,\n", ""));
        assertThat(run("unset", journal, "/properties/gsd", model).out)
                .contains(model + ": has it already");
        assertThat(run("unset", journal, "gsd", model).err).contains("names no field");
    }

    @Test
    void aRecipeIsApplied() throws IOException {
        Path recipe = folder.resolve("recipe.json");
        Files.writeString(
                recipe,
                """
                {"cairn-recipe": 1, "title": "New contact", "steps": [
                  {"do": "replace", "text": "jo@example.org", "with": "kim@example.org"},
                  {"do": "add", "list": "keywords", "value": "fields"}
                ]}
                """);
        Captured done = run("apply", journal, recipe, items);
        assertThat(done.status).isZero();
        assertThat(Files.readString(model)).contains("kim@example.org").contains("\"fields\"");
        assertThat(run("apply", journal, recipe, items).out).contains("50 have it already");
        Files.writeString(recipe, "{}");
        assertThat(run("apply", journal, recipe, items).err)
                .contains("recipe.json cannot be followed. It is no recipe");
    }
}
