package dev.cairn.workspace.move;

import dev.cairn.document.FileText;
import dev.cairn.files.FileProblem;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.RelativeHref;
import dev.cairn.stac.StacItem;
import dev.cairn.workspace.change.FileEdit;
import dev.cairn.workspace.item.WorkspaceRow;
import dev.cairn.workspace.rule.ItemGraph;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An item that gets another file name, another folder or another id. Relative links that lead to it
 * follow it, and its own relative links and assets go on leading where they led.
 */
public final class ItemMove {

    private static final JsonPointer ID = JsonPointer.of("id");
    private static final JsonPointer HREF = JsonPointer.of("href");

    private final ItemGraph graph;

    /**
     * @param rows all of the folder, whose links may lead to the item
     */
    public ItemMove(Collection<WorkspaceRow> rows) {
        this.graph = new ItemGraph(rows);
    }

    /**
     * Works out a move. Nothing is written.
     *
     * @param row that is moved
     * @param target its new file; the same where only the id changes
     * @param id its new id; null to keep the one it has
     * @throws FileProblem when there is a file already, or one of the files cannot be read
     */
    public MovePlan plan(WorkspaceRow row, Path target, @Nullable String id) throws FileProblem {
        Path from = row.file().toAbsolutePath().normalize();
        Path to = target.toAbsolutePath().normalize();
        if (!from.equals(to) && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileProblem(to, "There is a file " + to + " already.");
        }
        Map<Path, FileEdit> others = new LinkedHashMap<>();
        for (ItemGraph.Incoming each : graph.incoming(row)) {
            Path file = each.from().file().toAbsolutePath().normalize();
            if (!from.equals(to) && !others.containsKey(file)) {
                others.put(file, relinked(file, from, to));
            }
        }
        others.values().removeIf(edit -> Objects.equals(edit.before(), edit.after()));
        String before = FileText.read(from).text();
        return new MovePlan(
                from,
                to,
                new FileEdit(from, before, own(before, from, to, id)),
                List.copyOf(others.values()));
    }

    /** Another item or Collection, whose links to the old file lead to the new one. */
    private static FileEdit relinked(Path file, Path from, Path to) throws FileProblem {
        JsonText text = FileText.jsonOf(file);
        if (!text.parses()) {
            return new FileEdit(file, text.text(), text.text());
        }
        JsonEditor editor = new JsonEditor(text);
        for (JsonPointer place : hrefs(text)) {
            String href = StacItem.of(text).string(place);
            if (href != null && leadsTo(file, href, from)) {
                RelativeHref.of(file, to).ifPresent(now -> editor.set(place, now + tail(href)));
            }
        }
        return new FileEdit(file, text.text(), editor.result().text());
    }

    private static String own(String before, Path from, Path to, @Nullable String id) {
        JsonText text = JsonText.of(before);
        if (!text.parses()) {
            return before;
        }
        JsonEditor editor = new JsonEditor(text);
        if (id != null) {
            editor.set(ID, id);
        }
        if (!from.equals(to)) {
            for (JsonPointer place : hrefs(text)) {
                String href = StacItem.of(text).string(place);
                if (href == null) {
                    continue;
                }
                Optional<Path> target = RelativeHref.target(from, href);
                if (target.isPresent()) {
                    Path led = target.get().equals(from) ? to : target.get();
                    RelativeHref.of(to, led)
                            .filter(now -> !leadsTo(to, href, led))
                            .ifPresent(now -> editor.set(place, now + tail(href)));
                }
            }
        }
        return editor.result().text();
    }

    private static boolean leadsTo(Path file, String href, Path target) {
        return RelativeHref.target(file, href).filter(target::equals).isPresent();
    }

    /** What stands behind the path of an address. */
    private static String tail(String href) {
        int at = href.indexOf('#');
        int query = href.indexOf('?');
        int from = at < 0 ? query : query < 0 ? at : Math.min(at, query);
        return from < 0 ? "" : href.substring(from);
    }

    /** The places of all addresses of links and assets. */
    private static List<JsonPointer> hrefs(JsonText text) {
        StacItem item = StacItem.of(text);
        List<JsonPointer> places = new ArrayList<>();
        for (int i = 0; i < item.links().size(); i++) {
            if (item.links().get(i) instanceof JsonObject link
                    && link.get("href") instanceof JsonString) {
                places.add(JsonPointer.of("links", i).append(HREF));
            }
        }
        for (String key : item.assets().names()) {
            if (item.asset(key).get("href") instanceof JsonString) {
                places.add(JsonPointer.of("assets", key).append(HREF));
            }
        }
        return places;
    }
}
