package dev.cairn.check.rule.lint.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonText;
import dev.cairn.stac.ExtensionUrl;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** What is kept of names against what they say each time. */
final class OwnedFieldsTest {

    private static final List<String> NAMES =
            List.of(
                    "eo:bands",
                    "eo:cloud_cover",
                    "sci:doi",
                    "version",
                    "deprecated",
                    "themes",
                    "title",
                    "unknown:field",
                    ":none",
                    "a-name-that-is-much-too-long-to-be-kept-for-the-objects-to-come");

    @Test
    void theFirstFieldOfEachExtensionIsTold() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            List<String> names = new ArrayList<>();
            for (int k = random.nextInt(5); k >= 0; k--) {
                names.add(NAMES.get(random.nextInt(NAMES.size())));
            }
            String text = "{\"" + String.join("\": 1, \"", names) + "\": 1}";
            JsonObject object = (JsonObject) Objects.requireNonNull(JsonText.of(text).root());
            OwnedFields owned = OwnedFields.of(object);

            assertThat(byExtension(owned.prefixed())).as(text).isEqualTo(first(names, true));
            assertThat(byExtension(owned.plain())).as(text).isEqualTo(first(names, false));
        }
    }

    private static Map<String, String> byExtension(List<OwnedFields.Owned> owned) {
        Map<String, String> names = new LinkedHashMap<>();
        owned.forEach(field -> names.put(field.extension(), field.name()));
        return names;
    }

    private static Map<String, String> first(List<String> names, boolean prefixed) {
        Map<String, String> first = new LinkedHashMap<>();
        for (String name : names) {
            if (name.contains(":") == prefixed) {
                ExtensionUrl.owner(name).ifPresent(owner -> first.putIfAbsent(owner, name));
            }
        }
        return first;
    }
}
