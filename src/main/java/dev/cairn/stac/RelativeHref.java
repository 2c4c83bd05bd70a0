package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that are paths counted from the folder of the item's own file. */
public final class RelativeHref {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*");
    private static final Pattern ODD_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private RelativeHref() {}

    /**
     * The file that a relative address names.
     *
     * @param item the item's own file; null while it has none
     * @return empty where the address is no relative path, or the item has no file
     */
    public static Optional<Path> target(@Nullable Path item, String href) {
        Path folder = item == null ? null : item.toAbsolutePath().getParent();
        String path = BEHIND_PATH.matcher(href.strip()).replaceFirst("");
        if (folder == null
                || path.isEmpty()
                || path.startsWith("/")
                || path.startsWith("\\")
                || SCHEME.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(decoded(path)).normalize());
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    /**
     * The address of a file counted from the item: {@code ./weights.pt}.
     *
     * @return empty where the item has no file, or the two lie on different drives
     */
    public static Optional<String> of(@Nullable Path item, Path file) {
        Path folder = item == null ? null : item.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try {
            Path way = folder.relativize(file.toAbsolutePath().normalize());
            StringBuilder href = new StringBuilder();
            for (Path step : way) {
                href.append(href.isEmpty() ? "" : "/").append(encoded(step.toString()));
            }
            return Optional.of(href.toString().startsWith("..") ? href.toString() : "./" + href);
        } catch (IllegalArgumentException otherDrive) {
            return Optional.empty();
        }
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (c == '%' || c == '#' || c == '?' || c == ' ') {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String decoded(String path) {
        // A plus sign stands for itself in a path; a lone percent sign too.
        String safe = ODD_PERCENT.matcher(path).replaceAll("%25").replace("+", "%2B");
        return URLDecoder.decode(safe, StandardCharsets.UTF_8);
    }
}
