package dev.cairn.workspace.move;

import dev.cairn.document.FileText;
import dev.cairn.files.FileProblem;
import dev.cairn.git.ItemFileNames;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.RelativeHref;
import dev.cairn.stac.StacItem;
import dev.cairn.workspace.change.FileEdit;
import dev.cairn.workspace.rule.ItemLinks;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The next version of an item: a draft beside it, with links between the two on both sides, and the
 * link to the latest version in both.
 */
public final class NewVersion {

    private static final JsonPointer ID = JsonPointer.of("id");
    private static final JsonPointer VERSION = JsonPointer.of("properties", "version");
    private static final JsonPointer STATUS = JsonPointer.of("properties", "status");
    private static final Pattern NUMBERS = Pattern.compile("^(\\D*)(\\d+)(?:\\.(\\d+))?(.*)$");
    private static final String FIRST = "1.0.0";

    private NewVersion() {}

    /**
     * What is written for it.
     *
     * @param made the new item; nothing stands there before
     * @param old the item that it follows, with the links to the new one
     */
    public record Plan(FileEdit made, FileEdit old) {

        /** Both, to be written as one change. */
        public List<FileEdit> edits() {
            return List.of(made, old);
        }
    }

    /** The version after one: the second number is raised, {@code 1.2.1} becomes {@code 1.3.0}. */
    public static String next(@Nullable String version) {
        Matcher numbers = NUMBERS.matcher(version == null ? "" : version.strip());
        if (!numbers.matches()) {
            return FIRST;
        }
        String minor = numbers.group(3);
        if (minor == null) {
            return numbers.group(1) + raised(numbers.group(2)) + numbers.group(4);
        }
        String rest = numbers.group(4).matches("\\.\\d+.*") ? ".0" : "";
        return numbers.group(1) + numbers.group(2) + "." + raised(minor) + rest;
    }

    private static String raised(String number) {
        return new java.math.BigInteger(number).add(java.math.BigInteger.ONE).toString();
    }

    /**
     * Works it out. Nothing is written.
     *
     * @param file of the item
     * @param version of the new one
     * @throws FileProblem when the item cannot be read or is no JSON, or there is a file of the new
     *     one's name already
     */
    public static Plan plan(Path file, String version) throws FileProblem {
        Path old = file.toAbsolutePath().normalize();
        JsonText text = FileText.jsonOf(old);
        if (!text.parses()) {
            throw new FileProblem(file, file + " is not JSON. Fix that first.");
        }
        StacItem item = StacItem.of(text);
        String id = newId(item, version);
        Path made = old.resolveSibling(ItemFileNames.ofId(id));
        if (Files.exists(made, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileProblem(made, "There is a file " + made + " already.");
        }
        Optional<String> toOld = RelativeHref.of(made, old);
        Optional<String> toMade = RelativeHref.of(old, made);
        Optional<String> toItself = RelativeHref.of(made, made);
        JsonEditor next = new JsonEditor(text);
        next.set(ID, id);
        next.set(VERSION, version);
        next.remove(STATUS);
        // what came after the old one does not come after this one
        removeAll(next, "successor-version");
        toOld.ifPresent(href -> ItemLinks.setVersion(next, "predecessor-version", href));
        toItself.ifPresent(href -> ItemLinks.setVersion(next, "latest-version", href));
        JsonEditor before = new JsonEditor(text);
        toMade.ifPresent(href -> ItemLinks.setVersion(before, "successor-version", href));
        toMade.ifPresent(href -> ItemLinks.setVersion(before, "latest-version", href));
        return new Plan(
                new FileEdit(made, null, next.result().text()),
                new FileEdit(old, text.text(), before.result().text()));
    }

    private static void removeAll(JsonEditor editor, String rel) {
        List<JsonPointer> links = new ArrayList<>(StacItem.of(editor.result()).linksOf(rel));
        links.reversed().forEach(editor::remove);
    }

    /** The id with the new version in the place of the old one, or behind it. */
    private static String newId(StacItem item, String version) {
        String id = item.id() == null ? "item" : item.id();
        String old = item.string(VERSION);
        String slug = version.replaceAll("[^A-Za-z0-9]+", "-");
        if (old != null && !old.isBlank()) {
            if (id.endsWith(old)) {
                return id.substring(0, id.length() - old.length()) + version;
            }
            String oldSlug = old.replaceAll("[^A-Za-z0-9]+", "-");
            if (id.endsWith("-" + oldSlug)) {
                return id.substring(0, id.length() - oldSlug.length()) + slug;
            }
        }
        return id + "-" + slug;
    }
}
