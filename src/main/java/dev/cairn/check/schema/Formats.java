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
            Map.of(
                    "date-time", DateTimes::isDateTime,
                    "date", DateTimes::isDate,
                    "time", DateTimes::isTime,
                    "email", Addresses::isEmail,
                    "iri", Addresses::isIri,
                    "iri-reference", Addresses::isIriReference,
                    "uri", Addresses::isUri,
                    "uri-template", Addresses::isUriTemplate);

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
