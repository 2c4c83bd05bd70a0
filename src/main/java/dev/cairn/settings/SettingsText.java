package dev.cairn.settings;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Settings as the text of their file. Reading takes what it understands and leaves the rest as it
 * was.
 */
final class SettingsText {

    private SettingsText() {}

    static String write(UserSettings settings) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("profile", settings.profile().get().name().toLowerCase(Locale.ROOT));
        all.put("theme", settings.theme().get().name().toLowerCase(Locale.ROOT));
        all.put("fontSize", settings.fontSize().get());
        Path checkout = settings.checkout().get();
        all.put("checkout", checkout == null ? null : checkout.toString());
        WindowPlace place = settings.window().get();
        Map<String, @Nullable Object> window = new LinkedHashMap<>();
        window.put("width", Math.round(place.width()));
        window.put("height", Math.round(place.height()));
        window.put("maximized", place.maximized());
        window.put("sections", place.sections());
        window.put("text", place.text());
        window.put("problems", place.problems());
        all.put("window", window);
        all.put("recentFiles", names(settings.recentFiles()));
        all.put("recentCheckouts", names(settings.recentCheckouts()));
        return JsonValues.write(all, JsonText.of("{\n  \"a\": 1\n}\n").layout(), 0) + "\n";
    }

    static void read(String text, UserSettings settings) {
        if (!(JsonText.of(text).root() instanceof JsonObject all)) {
            return;
        }
        settings.profile().set(choice(all.get("profile"), settings.profile().get()));
        settings.theme().set(choice(all.get("theme"), settings.theme().get()));
        int size = (int) number(all.get("fontSize"), settings.fontSize().get());
        settings.fontSize()
                .set(Math.clamp(size, UserSettings.SMALLEST_FONT, UserSettings.LARGEST_FONT));
        settings.checkout().set(path(all.get("checkout")));
        if (all.get("window") instanceof JsonObject window) {
            WindowPlace was = settings.window().get();
            WindowPlace place =
                    new WindowPlace(
                            number(window.get("width"), was.width()),
                            number(window.get("height"), was.height()),
                            window.get("maximized") instanceof JsonBoolean whole && whole.value(),
                            number(window.get("sections"), was.sections()),
                            number(window.get("text"), was.text()),
                            number(window.get("problems"), was.problems()));
            settings.window().set(place.sound() ? place : was);
        }
        settings.recentFiles().replace(paths(all.get("recentFiles")));
        settings.recentCheckouts().replace(paths(all.get("recentCheckouts")));
    }

    private static <E extends Enum<E>> E choice(@Nullable JsonValue value, E otherwise) {
        if (value instanceof JsonString name) {
            for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(name.value())) {
                    return constant;
                }
            }
        }
        return otherwise;
    }

    private static double number(@Nullable JsonValue value, double otherwise) {
        return value instanceof JsonNumber number ? number.decimal().doubleValue() : otherwise;
    }

    private static List<Path> paths(@Nullable JsonValue value) {
        List<Path> paths = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                Path path = path(element);
                if (path != null) {
                    paths.add(path);
                }
            }
        }
        return paths;
    }

    private static @Nullable Path path(@Nullable JsonValue value) {
        try {
            return value instanceof JsonString name ? Path.of(name.value()) : null;
        } catch (InvalidPathException notOfThisSystem) {
            return null;
        }
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
