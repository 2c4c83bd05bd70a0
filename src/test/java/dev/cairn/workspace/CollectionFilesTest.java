package dev.cairn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.LinkedFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class CollectionFilesTest {

    @TempDir Path root;

    private static void collection(Path file, String id) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"type\": \"Collection\", \"id\": \"" + id + "\"}");
    }

    @Test
    void collectionsAreLookedForUpToTheRootOfTheCheckout() throws IOException {
        Path checkout = root.resolve("checkout");
        Files.createDirectories(checkout.resolve(".git"));
        collection(root.resolve("collection.json"), "outside");
        collection(checkout.resolve("collection.json"), "lab");
        collection(checkout.resolve("a/b/my-collection.json"), "mine");
        Files.writeString(checkout.resolve("a/collection.json"), "no JSON");
        CollectionFiles files = new CollectionFiles(checkout.resolve("a/b/item.json"));

        assertThat(files.collections())
                .containsExactly(
                        new LinkedFiles.Collection("./my-collection.json", "mine"),
                        new LinkedFiles.Collection("../../collection.json", "lab"));
        assertThat(files.collectionId("../../collection.json")).contains("lab");
        assertThat(files.collectionId("../collection.json")).isEmpty();
        assertThat(files.isThere("./collection.json")).contains(false);
        assertThat(files.isThere("https://example.org/collection.json")).isEmpty();
    }
}
