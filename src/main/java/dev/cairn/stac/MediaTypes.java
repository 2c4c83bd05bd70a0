package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The media types that items use: by name, by file name, and by what people write instead. */
public final class MediaTypes {
    private static final List<MediaType> ALL = read();
    private static final Map<String, MediaType> BY_KEY = index();

    /** No media type is longer. */
    private static final int LONGEST = 300;

    private MediaTypes() {}

    private static List<MediaType> read() {
        List<MediaType> types = new ArrayList<>();
        for (List<String> row : TableFile.rows("media-types.tsv", 4)) {
            List<String> endings =
                    row.get(1).isEmpty() ? List.of() : Arrays.asList(row.get(1).split(" "));
            types.add(
                    new MediaType(
                            row.get(0),
                            row.get(2),
                            endings,
                            row.get(3).isEmpty() ? null : row.get(3)));
        }
        return List.copyOf(types);
    }

    private static Map<String, MediaType> index() {
        Map<String, MediaType> index = new HashMap<>();
        ALL.forEach(type -> index.put(key(type.name()), type));
        return index;
    }

    /** All known types; of those that share a file ending the usual one comes first. */
    public static List<MediaType> all() {
        return ALL;
    }

    /** The type of this name; case, blanks and the order of parameters do not matter. */
    public static Optional<MediaType> find(String name) {
        return Optional.ofNullable(BY_KEY.get(key(name)));
    }

    /**
     * The usual type of a file, by its name, path or address; empty when the ending is not known.
     */
    public static Optional<MediaType> byFileName(String nameOrHref) {
        return forFileName(nameOrHref).stream().findFirst();
    }

    /**
     * All types that a file of this name, path or address can have, the usual one first; none
     * deprecated.
     */
    public static List<MediaType> forFileName(String nameOrHref) {
        String name = fileName(nameOrHref);
        List<MediaType> fitting = new ArrayList<>();
        for (MediaType type : ALL) {
            if (!type.deprecated() && type.match(name) > 0) {
                fitting.add(type);
            }
        }
        return fitting.size() < 2
                ? List.copyOf(fitting)
                : fitting.stream()
                        .sorted(Comparator.comparingInt((MediaType type) -> -type.match(name)))
                        .toList();
    }

    /**
     * Whether a type goes with a file name. False only where the file ending is known and stands
     * for other types, and the type is a known one too: an unknown type or ending may well be
     * right.
     */
    public static boolean fits(String type, String nameOrHref) {
        List<MediaType> expected = forFileName(nameOrHref);
        MediaType known = find(type).or(() -> find(withoutParameters(type))).orElse(null);
        if (expected.isEmpty() || known == null) {
            return true;
        }
        String bare = key(withoutParameters(type));
        return bare.equals("application/octet-stream")
                || expected.stream()
                        .anyMatch(fit -> key(withoutParameters(fit.name())).equals(bare));
    }

    /** Types whose name, title or ending holds all the words; none deprecated. */
    public static List<MediaType> search(String words, int limit) {
        String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return ALL.stream()
                .filter(type -> !type.deprecated())
                .filter(
                        type -> {
                            String text =
                                    (type.name() + " " + type.title() + " " + type.endings())
                                            .toLowerCase(Locale.ROOT);
                            return Arrays.stream(parts).allMatch(text::contains);
                        })
                .limit(limit)
                .toList();
    }

    /** The type that a slip of spelling means; for a deprecated type the one to write instead. */
    public static Optional<MediaType> nearest(String slip) {
        MediaType found = find(slip).orElse(null);
        if (found == null) {
            found = Spelling.nearest(key(slip), BY_KEY.keySet()).map(BY_KEY::get).orElse(null);
        }
        return Optional.ofNullable(found).map(MediaTypes::current);
    }

    private static MediaType current(MediaType type) {
        @Nullable String replacement = type.replacement();
        return replacement == null ? type : find(replacement).orElse(type);
    }

    private static String withoutParameters(String type) {
        int semicolon = type.indexOf(';');
        return semicolon < 0 ? type : type.substring(0, semicolon);
    }

    /** The type in lower case, its parameters sorted, without blanks. */
    private static String key(String type) {
        if (type.length() > LONGEST) {
            return "";
        }
        String[] parts = type.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
        var parameters = new TreeSet<String>();
        for (int i = 1; i < parts.length; i++) {
            parameters.add(parts[i].replaceAll("\\s*=\\s*", "=").replace("\"", ""));
        }
        return parts.length == 0 ? "" : parts[0] + ";" + String.join(";", parameters);
    }

    /**
     * The last segment of a path or address in lower case, a folder with its slash, without query
     * and fragment.
     */
    private static String fileName(String nameOrHref) {
        String path = nameOrHref.strip().toLowerCase(Locale.ROOT).replace('\\', '/');
        int scheme = path.indexOf("://");
        if (scheme >= 0 && !path.startsWith("s3:")) {
            path = path.split("[?#]", 2)[0];
        }
        int slash = path.lastIndexOf('/', path.length() - 2);
        return path.substring(slash + 1);
    }
}
