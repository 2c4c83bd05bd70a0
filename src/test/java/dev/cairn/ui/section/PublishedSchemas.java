package dev.cairn.ui.section;

import dev.cairn.check.Reference;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The published schemas, where the reference set is at hand. */
final class PublishedSchemas {

    private static final String CORE =
            "https://schemas.stacspec.org/v%s/item-spec/json-schema/item.json";

    private static @Nullable SchemaValidators validators;

    private PublishedSchemas() {}

    /** What the core and the declared extensions say against an item; nothing without the set. */
    static List<String> problems(JsonText json) {
        List<String> problems = new ArrayList<>();
        if (System.getProperty("cairn.reference", "").isEmpty()) {
            return problems;
        }
        if (validators == null) {
            validators = new SchemaValidators(Reference.need().published());
        }
        StacItem item = StacItem.of(json);
        List<String> urls = new ArrayList<>(item.extensions());
        urls.add(CORE.formatted(item.stacVersion()));
        for (String url : urls) {
            for (SchemaViolation violation :
                    validators
                            .find(url)
                            .orElseThrow(() -> new AssertionError("no published schema " + url))
                            .run(Objects.requireNonNull(json.root()))) {
                problems.add(url + " " + violation);
            }
        }
        return problems;
    }
}
