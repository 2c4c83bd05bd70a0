package dev.cairn.check;

import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items below {@code src/test/resources/dev/cairn/check/items}, written for the tests: between
 * them they declare every schema that comes with the program. Those below {@code valid} pass all
 * that they declare, those below {@code invalid} have mistakes that people make.
 */
public final class WrittenItems {

    private WrittenItems() {}

    /**
     * One item.
     *
     * @param name of its file, with the folder
     * @param text its text
     */
    public record Written(String name, JsonText text) {

        /** The addresses of the schemas that it is checked against. */
        Set<String> schemas() {
            StacItem item = StacItem.of(text);
            Set<String> urls = new LinkedHashSet<>();
            urls.add(StacCoreVersions.url(item));
            urls.addAll(item.extensions());
            return urls;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Written> valid() {
        return in("valid");
    }

    static List<Written> invalid() {
        return in("invalid");
    }

    public static List<Written> all() {
        return Stream.concat(valid().stream(), invalid().stream()).toList();
    }

    private static List<Written> in(String folder) {
        try {
            Path items =
                    Path.of(
                                    Objects.requireNonNull(
                                                    WrittenItems.class.getResource("items/valid"))
                                            .toURI())
                            .resolveSibling(folder);
            try (Stream<Path> files = Files.list(items)) {
                return files.sorted().map(file -> read(folder, file)).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Written read(String folder, Path file) {
        try {
            return new Written(
                    folder + "/" + file.getFileName(), JsonText.of(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
