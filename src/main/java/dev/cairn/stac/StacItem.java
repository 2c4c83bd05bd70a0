package dev.cairn.stac;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The parts of a STAC Item, read from a snapshot without copying.
 *
 * <p>It never fails: what is missing, or of another type than the specification says, reads as
 * empty.
 */
public final class StacItem {

    private static final JsonObject NOTHING =
            (JsonObject) Objects.requireNonNull(JsonText.of("{}").root());
    private static final JsonArray NO_LIST =
            (JsonArray) Objects.requireNonNull(JsonText.of("[]").root());
    private final JsonText text;
    private final JsonObject root;
    private final JsonObject properties;
    private final JsonObject assets;
    private final List<String> extensions;
    private final ExtensionUrl[] known;

    private StacItem(JsonText text, JsonObject root) {
        this.text = text;
        this.root = root;
        this.properties = object(root.get("properties"));
        this.assets = object(root.get("assets"));
        List<String> urls = new ArrayList<>();
        List<ExtensionUrl> usual = new ArrayList<>();
        for (String url : strings(root.get("stac_extensions"))) {
            Optional<ExtensionUrl> parsed = ExtensionUrl.parse(url);
            // the text that is kept there is the same for all items, so that it is quick to compare
            urls.add(parsed.isPresent() ? parsed.get().url() : url);
            if (parsed.isPresent()) {
                usual.add(parsed.get());
            }
        }
        this.extensions = List.copyOf(urls);
        this.known = usual.toArray(new ExtensionUrl[usual.size()]);
    }

    public static StacItem of(JsonText text) {
        return new StacItem(text, text.root() instanceof JsonObject object ? object : NOTHING);
    }

    private static List<String> strings(@Nullable JsonValue value) {
        List<String> strings = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonString string) {
                    strings.add(string.value());
                }
            }
        }
        return strings;
    }

    public JsonText text() {
        return text;
    }

    /** The item as an object; empty where the text is none. */
    public JsonObject root() {
        return root;
    }

    public @Nullable String id() {
        return string("id");
    }

    public @Nullable String stacVersion() {
        return string("stac_version");
    }

    public @Nullable String collection() {
        return string("collection");
    }

    /**
     * The addresses in {@code stac_extensions}, in their order; entries that are no text are left
     * out.
     */
    public List<String> extensions() {
        return extensions;
    }

    public JsonObject properties() {
        return properties;
    }

    public JsonObject assets() {
        return assets;
    }

    public JsonArray links() {
        return root.get("links") instanceof JsonArray array ? array : NO_LIST;
    }

    /** The asset of that key, or an empty object. */
    public JsonObject asset(String key) {
        return object(assets.get(key));
    }

    /** The text at a place, null where there is none or something else. */
    public @Nullable String string(JsonPointer pointer) {
        return text.get(pointer) instanceof JsonString string ? string.value() : null;
    }

    /** The declared addresses of an extension, by its short name, in any version. */
    public List<ExtensionUrl> declared(String name) {
        if (!declares(name)) {
            return List.of();
        }
        List<ExtensionUrl> declared = new ArrayList<>();
        for (ExtensionUrl extension : known) {
            if (extension.name().equals(name)) {
                declared.add(extension);
            }
        }
        return List.copyOf(declared);
    }

    public boolean declares(String name) {
        for (ExtensionUrl extension : known) {
            if (extension.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The pointers of links of a relation. */
    public List<JsonPointer> linksOf(String rel) {
        List<JsonPointer> found = new ArrayList<>();
        JsonArray links = links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) instanceof JsonObject link
                    && link.get("rel") instanceof JsonString string
                    && string.value().equals(rel)) {
                found.add(JsonPointer.of("links", i));
            }
        }
        return found;
    }

    /** The first asset's key that has a role, or empty. */
    public Optional<String> assetWithRole(String role) {
        return assets.names().stream()
                .filter(key -> strings(asset(key).get("roles")).contains(role))
                .findFirst();
    }

    public ItemKind kind() {
        return ItemSignature.isItem(string("type"), root::has)
                ? ItemSignature.kind(this::declares, this::isSplitOfLinksAlone)
                : ItemKind.NOT_AN_ITEM;
    }

    /**
     * Whether no field of ml-aoi stands outside the links, which say of a model only what part of
     * the data each leads to.
     */
    private boolean isSplitOfLinksAlone() {
        return !hasDataField(properties())
                && assets().members().stream()
                        .noneMatch(
                                asset ->
                                        asset.value() instanceof JsonObject fields
                                                && hasDataField(fields));
    }

    private static boolean hasDataField(JsonObject holder) {
        return holder.names().stream().anyMatch(name -> name.startsWith("ml-aoi:"));
    }

    public PublicationStatus status() {
        return PublicationStatus.of(properties().get("status"));
    }

    private @Nullable String string(String name) {
        return root.get(name) instanceof JsonString string ? string.value() : null;
    }

    private static JsonObject object(@Nullable JsonValue value) {
        return value instanceof JsonObject object ? object : NOTHING;
    }
}
