package dev.cairn.cli;

import dev.cairn.check.Severity;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.List;
import java.util.Locale;

/** Words of which one has to be chosen; another one is refused with the list of them. */
final class Choice {

    private Choice() {}

    private static String of(String value, String... allowed) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (!List.of(allowed).contains(lower)) {
            throw new TypeConversionException(
                    "\"" + value + "\" is not one of " + String.join(", ", allowed));
        }
        return lower;
    }

    static Severity severity(String name) {
        return Severity.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** A profile's name. */
    static final class OfProfile implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return of(value, "aiopen", "stac");
        }
    }

    /** A format's name. */
    static final class OfFormat implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return of(value, "text", "json", "github");
        }
    }

    /** The name of a format for lists. */
    static final class OfListing implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return of(value, "text", "json");
        }
    }

    /** What items are migrated to; "mlm" and "ml-aoi" are what the service asks for. */
    static final class OfTarget implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            String target = of(value, "service", "mlm", "ml-aoi", "1.0.0", "1.1.0");
            return target.startsWith("ml") ? "service" : target;
        }
    }

    /** A severity's name. */
    static final class OfSeverity implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return of(value, "error", "warning", "hint");
        }
    }

    /** The id of a rule. */
    static final class OfRule implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return value.strip();
        }
    }
}
