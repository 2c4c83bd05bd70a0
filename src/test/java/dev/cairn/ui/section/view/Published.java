package dev.cairn.ui.section.view;

import dev.cairn.check.Reference;
import dev.cairn.check.Violation;
import dev.cairn.check.schema.Validators;
import dev.cairn.json.JsonText;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The published schemas, where the reference set is at hand. */
final class Published {

    private static final String CORE =
            "https://schemas.stacspec.org/v%s/item-spec/json-schema/item.json";

    private static @Nullable Validators validators;

    private Published() {}

    /** What the core and the declared extensions say against an item; nothing without the set. */
    static List<String> problems(JsonText json) {
        List<String> problems = new ArrayList<>();
        if (System.getProperty("cairn.reference", "").isEmpty()) {
            return problems;
        }
        if (validators == null) {
            validators = new Validators(Reference.need().published());
        }
        Item item = Item.of(json);
        List<String> urls = new ArrayList<>(item.extensions());
        urls.add(CORE.formatted(item.stacVersion()));
        for (String url : urls) {
            for (Violation violation :
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
