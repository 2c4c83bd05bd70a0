package dev.cairn.workspace.item;

import dev.cairn.json.JsonCursor;
import dev.cairn.json.JsonValues;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.ItemSignature;
import dev.cairn.stac.PublicationStatus;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the head of one file in one pass over its bytes. A file that is no JSON gives what was read
 * up to the mistake, so that a broken item is still listed as an item.
 */
public final class HeadReader {

    private static final Set<String> RELATIVE_ENDS = Set.of("#", "?");

    private final SearchWords words = new SearchWords();
    private final Set<String> names = new HashSet<>();
    private final List<ItemLink> links = new ArrayList<>();
    private final List<AssetHref> assets = new ArrayList<>();
    private final List<double[]> boxes = new ArrayList<>();
    private final List<@Nullable String[]> intervals = new ArrayList<>();
    private final List<String> extensions = new ArrayList<>();
    private static final String DATA_FIELD = "ml-aoi:";

    /** Whether fields of ml-aoi stand elsewhere than on links. */
    private boolean dataFields;

    private @Nullable String type;
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String collection;
    private @Nullable String version;
    private @Nullable String datetime;
    private @Nullable String start;
    private @Nullable String end;
    private @Nullable String split;
    private PublicationStatus status = PublicationStatus.DRAFT;
    private double @Nullable [] bbox;
    private int geometry = -1;
    private boolean summarised;

    private HeadReader() {}

    /** The head of a file with that content. */
    public static DocumentHead read(byte[] content) {
        JsonCursor cursor = new JsonCursor(content);
        return new HeadReader().head(cursor);
    }

    private DocumentHead head(JsonCursor cursor) {
        if (!cursor.enterObject()) {
            return DocumentHead.OTHER;
        }
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            names.add(name);
            member(name, cursor);
        }
        DocumentKind document = document();
        if (document == DocumentKind.OTHER) {
            return DocumentHead.OTHER;
        }
        boolean item = document == DocumentKind.ITEM;
        return new DocumentHead(
                document,
                id,
                title,
                collection,
                version,
                item ? kind() : ItemKind.NOT_AN_ITEM,
                status,
                words.text(),
                List.copyOf(links),
                List.copyOf(assets),
                bbox,
                datetime == null && start == null && end == null
                        ? ItemTimes.NONE
                        : new ItemTimes(datetime, start, end),
                split,
                split == null || geometry < 0 ? null : AreaReader.read(cursor.at(geometry)),
                document == DocumentKind.COLLECTION
                        ? new CollectionExtent(
                                List.copyOf(boxes), List.copyOf(intervals), summarised)
                        : CollectionExtent.NONE);
    }

    private DocumentKind document() {
        if ("Collection".equals(type)) {
            return DocumentKind.COLLECTION;
        }
        if ("Catalog".equals(type) && names.contains("stac_version")) {
            return DocumentKind.CATALOG;
        }
        return ItemSignature.isItem(type, names::contains) ? DocumentKind.ITEM : DocumentKind.OTHER;
    }

    private ItemKind kind() {
        Set<String> declared = new HashSet<>();
        for (String url : extensions) {
            ExtensionUrl.parse(url).ifPresent(known -> declared.add(known.name()));
        }
        return ItemSignature.kind(declared::contains, () -> !dataFields);
    }

    private void member(String name, JsonCursor cursor) {
        switch (name) {
            case "type" -> type = cursor.string();
            case "id" -> id = words.add(cursor.string());
            case "title" -> title = words.add(cursor.string());
            case "description" -> words.add(cursor.string());
            case "keywords" -> words.addAll(cursor);
            case "version" -> version = cursor.string();
            case "collection" -> collection = cursor.string();
            case "stac_extensions" -> strings(cursor, extensions);
            case "properties" -> properties(cursor);
            case "links" -> links(cursor);
            case "assets" -> assets(cursor);
            case "bbox" -> bbox = numbers(cursor);
            case "geometry" -> {
                geometry = cursor.position();
                cursor.skip();
            }
            case "extent" -> extent(cursor);
            case "summaries" -> summarised = isFilled(cursor);
            default -> cursor.skip();
        }
    }

    private void properties(JsonCursor cursor) {
        if (!cursor.enterObject()) {
            return;
        }
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            dataFields |= name.startsWith(DATA_FIELD);
            switch (name) {
                case "title" -> title = words.add(cursor.string());
                case "description" -> words.add(cursor.string());
                case "keywords" -> words.addAll(cursor);
                case "contacts" -> words.addContacts(cursor);
                case "bands", "eo:bands", "raster:bands" -> words.addBands(cursor);
                case "mlm:input" -> words.addInputs(cursor);
                case "version" -> version = cursor.string();
                case "status" -> {
                    String word = cursor.string();
                    status =
                            word == null
                                    ? PublicationStatus.UNKNOWN
                                    : PublicationStatus.of(JsonValues.value(word));
                }
                case "datetime" -> datetime = cursor.string();
                case "start_datetime" -> start = cursor.string();
                case "end_datetime" -> end = cursor.string();
                case "ml-aoi:split" -> split = cursor.string();
                default -> cursor.skip();
            }
        }
    }

    private void links(JsonCursor cursor) {
        if (!cursor.enterArray()) {
            return;
        }
        for (int index = 0; cursor.nextElement(); index++) {
            if (!cursor.enterObject()) {
                continue;
            }
            String rel = null;
            String href = null;
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                switch (name) {
                    case "rel" -> rel = cursor.string();
                    case "href" -> href = cursor.string();
                    default -> cursor.skip();
                }
            }
            if (rel != null && href != null && isPath(href)) {
                links.add(new ItemLink(index, rel, href));
            }
        }
    }

    private void assets(JsonCursor cursor) {
        if (!cursor.enterObject()) {
            return;
        }
        for (String key = cursor.nextName(); key != null; key = cursor.nextName()) {
            if (!cursor.enterObject()) {
                continue;
            }
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                dataFields |= name.startsWith(DATA_FIELD);
                switch (name) {
                    case "href" -> {
                        String href = cursor.string();
                        if (href != null && isPath(href)) {
                            assets.add(new AssetHref(key, href));
                        }
                    }
                    case "bands", "eo:bands", "raster:bands" -> words.addBands(cursor);
                    default -> cursor.skip();
                }
            }
        }
    }

    /** Whether an address has no scheme, host or root: a cheap question before the exact one. */
    private static boolean isPath(String href) {
        String text = href.strip();
        return !text.isEmpty()
                && text.charAt(0) != '/'
                && text.charAt(0) != '\\'
                && !RELATIVE_ENDS.contains(text.substring(0, 1))
                && text.indexOf(':') < 0;
    }

    private void extent(JsonCursor cursor) {
        if (!cursor.enterObject()) {
            return;
        }
        for (String part = cursor.nextName(); part != null; part = cursor.nextName()) {
            if (!cursor.enterObject()) {
                continue;
            }
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                if (!cursor.enterArray()) {
                    continue;
                }
                while (cursor.nextElement()) {
                    switch (name) {
                        case "bbox" -> {
                            double[] box = numbers(cursor);
                            if (box != null) {
                                boxes.add(box);
                            }
                        }
                        case "interval" -> intervals.add(interval(cursor));
                        default -> cursor.skip();
                    }
                }
            }
        }
    }

    private static @Nullable String[] interval(JsonCursor cursor) {
        @Nullable String[] ends = new @Nullable String[2];
        if (cursor.enterArray()) {
            for (int i = 0; cursor.nextElement(); i++) {
                String text = cursor.string();
                if (i < 2) {
                    ends[i] = text;
                }
            }
        }
        return ends;
    }

    private static boolean isFilled(JsonCursor cursor) {
        boolean filled = false;
        if (cursor.enterObject()) {
            while (cursor.nextName() != null) {
                filled = true;
                cursor.skip();
            }
        }
        return filled;
    }

    private static double @Nullable [] numbers(JsonCursor cursor) {
        if (!cursor.enterArray()) {
            return null;
        }
        double[] numbers = new double[6];
        int count = 0;
        while (cursor.nextElement()) {
            double number = cursor.number();
            if (count < numbers.length) {
                numbers[count] = number;
            }
            count++;
        }
        return count == 4 || count == 6 ? java.util.Arrays.copyOf(numbers, count) : null;
    }

    private static void strings(JsonCursor cursor, List<String> into) {
        if (!cursor.enterArray()) {
            return;
        }
        while (cursor.nextElement()) {
            String text = cursor.string();
            if (text != null) {
                into.add(text);
            }
        }
    }
}
