package dev.cairn.check.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The formats that schemas of this field use, each as the JavaScript tools of the field judge it.
 */
final class SchemaFormats {

    private SchemaFormats() {}

    private static final Map<String, Predicate<String>> TESTS =
            Map.ofEntries(
                    Map.entry("date-time", DateTimeFormats::isDateTime),
                    Map.entry("date", DateTimeFormats::isDate),
                    Map.entry("time", DateTimeFormats::isTime),
                    Map.entry("duration", DateTimeFormats::isDuration),
                    Map.entry("email", AddressFormats::isEmail),
                    Map.entry("iri", AddressFormats::isIri),
                    Map.entry("iri-reference", AddressFormats::isIriReference),
                    Map.entry("uri", AddressFormats::isUri),
                    Map.entry("uri-template", AddressFormats::isUriTemplate));

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
            throw new SchemaEvaluator.Unknown(name);
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
