package dev.cairn.workspace;

import dev.cairn.check.LinkedFiles;
import dev.cairn.document.FileText;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.text.JsonText;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The Collections that an item's file can lead to: in its own folder and in those above it, up to
 * the root of the checkout. Where there is no checkout, its own folder and the one above are looked
 * through.
 *
 * @param file the item's file
 */
public record CollectionFiles(Path file) implements LinkedFiles {

    private static final int HIGHEST = 12;

    /** Files that are looked at in one folder, and how large they may be. */
    private static final int MOST = 50;

    private static final long LARGEST = 1_000_000;
    private static final String USUAL = "collection.json";

    public CollectionFiles {
        file = file.toAbsolutePath().normalize();
    }

    @Override
    public Optional<Boolean> isThere(String href) {
        return path(href).map(Files::isRegularFile);
    }

    @Override
    public Optional<String> collectionId(String href) {
        return path(href).filter(Files::isRegularFile).flatMap(CollectionFiles::idIn);
    }

    @Override
    public List<Collection> collections() {
        List<Collection> found = new ArrayList<>();
        String up = "./";
        for (Path folder : folders()) {
            for (Path each : candidates(folder)) {
                String href = up + each.getFileName();
                idIn(each).ifPresent(id -> found.add(new Collection(href, id)));
            }
            up = up.equals("./") ? "../" : "../" + up;
        }
        return found;
    }

    /** The file at a relative address; empty for any other address. */
    private Optional<Path> path(String href) {
        Path folder = file.getParent();
        if (folder == null || href.isBlank() || href.startsWith("/") || href.contains(":")) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(href.replaceFirst("[?#].*$", "")).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        boolean checkout = false;
        for (Path up = file.getParent();
                up != null && folders.size() < HIGHEST && !checkout;
                up = up.getParent()) {
            folders.add(up);
            checkout = Files.exists(up.resolve(".git"));
        }
        return checkout ? folders : folders.subList(0, Math.min(2, folders.size()));
    }

    /** The files that may hold a Collection, the one of the usual name first. */
    private List<Path> candidates(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            for (Path each : entries) {
                if (!each.equals(file) && isNamedSo(each, folder) && Files.isRegularFile(each)) {
                    paths.add(each);
                }
            }
        } catch (IOException e) {
            // a folder that nobody may look into holds nothing that could be offered
            return List.of();
        }
        paths.sort(
                Comparator.comparing((Path path) -> !path.endsWith(USUAL))
                        .thenComparing(Comparator.naturalOrder()));
        return paths.subList(0, Math.min(MOST, paths.size()));
    }

    /** Other files are not opened: a folder may hold thousands of items. */
    private static boolean isNamedSo(Path each, Path folder) {
        String name = String.valueOf(each.getFileName()).toLowerCase(Locale.ROOT);
        String holder = String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT);
        return name.contains("collection") || name.equals(holder + ".json");
    }

    private static Optional<String> idIn(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                return Optional.empty();
            }
            JsonText text = FileText.jsonOf(path);
            return text.root() instanceof JsonObject root
                            && root.get("type") instanceof JsonString type
                            && type.value().equals("Collection")
                            && root.get("id") instanceof JsonString id
                            && !id.value().isBlank()
                    ? Optional.of(id.value())
                    : Optional.empty();
        } catch (IOException e) {
            // what cannot be read is not offered
            return Optional.empty();
        }
    }
}
