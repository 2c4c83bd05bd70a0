package dev.cairn.stac;

import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a coordinate reference system, in the ways in which people and programs write it. */
public final class CrsCode {

    private static final Pattern EPSG =
            Pattern.compile(
                    "(?:epsg[:\\s]+|urn:ogc:def:crs:epsg:[^:\\s]*:|https?://www\\.opengis\\.net/def/crs/epsg/[^/\\s]*/)?(\\d{4,6})",
                    Pattern.CASE_INSENSITIVE);

    private CrsCode() {}

    /** The number that EPSG gives the system; empty where the value names none. */
    public static OptionalInt epsg(@Nullable JsonValue value) {
        String text =
                switch (value) {
                    case JsonNumber number -> number.literal();
                    case JsonString string -> string.value().strip();
                    case null, default -> "";
                };
        Matcher code = EPSG.matcher(text);
        return code.matches()
                ? OptionalInt.of(Integer.parseInt(code.group(1)))
                : OptionalInt.empty();
    }
}
