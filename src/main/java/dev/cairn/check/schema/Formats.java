package dev.cairn.check.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The formats that schemas of this field use, each as the JavaScript tools of the field judge it.
 */
final class Formats {

    private Formats() {}

    private static final Map<String, Predicate<String>> TESTS =
            Map.ofEntries(
                    Map.entry("date-time", DateTimes::isDateTime),
                    Map.entry("date", DateTimes::isDate),
                    Map.entry("time", DateTimes::isTime),
                    Map.entry("duration", DateTimes::isDuration),
                    Map.entry("email", Addresses::isEmail),
                    Map.entry("iri", Addresses::isIri),
                    Map.entry("iri-reference", Addresses::isIriReference),
                    Map.entry("uri", Addresses::isUri),
                    Map.entry("uri-template", Addresses::isUriTemplate));

    /** The formats for the library. */
    static List<Format> all() {
        return TESTS.entrySet().stream().map(e -> format(e.getKey(), e.getValue())).toList();
    }

    /**
     * @throws Verdict.Unknown for a format that is not known here
     */
    static Predicate<String> test(String name) {
        Predicate<String> test = TESTS.get(name);
        if (test == null) {
            throw new Verdict.Unknown(name);
        }
        return test;
    }

    private static Format format(String name, Predicate<String> test) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return test.test(value);
            }
        };
    }
}
