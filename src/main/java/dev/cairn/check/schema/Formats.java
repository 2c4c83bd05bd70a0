package dev.cairn.check.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;

import java.util.List;
import java.util.function.Predicate;

/**
 * The formats that schemas of this field use, each as the JavaScript tools of the field judge it.
 */
final class Formats {

    private Formats() {}

    static List<Format> all() {
        return List.of(
                format("date-time", DateTimes::isDateTime),
                format("date", DateTimes::isDate),
                format("time", DateTimes::isTime),
                format("email", Addresses::isEmail),
                format("iri", Addresses::isIri),
                format("iri-reference", Addresses::isIriReference),
                format("uri", Addresses::isUri),
                format("uri-template", Addresses::isUriTemplate));
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
