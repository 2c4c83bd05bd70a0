package dev.cairn.stac.extension;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extensions by other names than the address of their schema: by the short name, as before STAC
 * 1.0.0, or by another page of theirs.
 */
public final class ExtensionNames {

    private static final Pattern SHORT =
            Pattern.compile("([a-z][a-z0-9-]*)(?:[/@ ]?v?(\\d[\\w.-]*))?:?");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:https?://)?(?:www\\.)?(?:stac-extensions\\.github\\.io|github\\.com/stac-extensions)/([a-z][a-z0-9-]*)(?:/v?(\\d[^/]*))?(?:/schema)?/?");
    private static final Pattern OLD =
            Pattern.compile(
                    "https?://(?:schemas|cdn)\\.(?:stacspec|staclint)\\.\\w+/.*extensions?/([a-z][a-z0-9-]*)/json-schema/schema\\.json#?");

    private ExtensionNames() {}

    /**
     * The extension that is meant by an entry of the list that is not the address of a schema.
     *
     * @param url the address of its schema where the entry names a version; empty otherwise
     */
    public record Named(Extension extension, String url) {}

    /** What is meant; empty where no extension of the table is. */
    public static Optional<Named> of(String entry, ExtensionTable table) {
        for (Pattern pattern : new Pattern[] {PAGE, OLD, SHORT}) {
            Matcher parts = pattern.matcher(entry.strip());
            if (parts.matches()) {
                String version = parts.groupCount() > 1 ? parts.group(2) : null;
                return named(parts.group(1), table)
                        .map(extension -> new Named(extension, url(extension, version)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Extension> named(String name, ExtensionTable table) {
        return table.named(name)
                .or(() -> table.all().stream().filter(e -> e.prefixes().contains(name)).findFirst())
                .filter(extension -> extension.address().isPresent());
    }

    private static String url(
            Extension extension, @org.jspecify.annotations.Nullable String version) {
        return version == null
                ? ""
                : "https://stac-extensions.github.io/%s/v%s/schema.json"
                        .formatted(extension.name(), version);
    }
}
