package dev.cairn.stac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Media types by the endings of file names, and by whole names. */
final class FileEndings {

    private static final String WHOLE = "=";

    private final Map<String, List<MediaType>> byName = new HashMap<>();
    private final Map<String, List<MediaType>> byEnding = new HashMap<>();
    private int longest;

    FileEndings(List<MediaType> types) {
        for (MediaType type : types) {
            if (!type.deprecated()) {
                type.endings().forEach(ending -> add(ending, type));
            }
        }
        byName.replaceAll((name, fitting) -> List.copyOf(fitting));
        byEnding.replaceAll((ending, fitting) -> List.copyOf(fitting));
    }

    private void add(String ending, MediaType type) {
        if (ending.startsWith(WHOLE)) {
            String name = ending.substring(1).toLowerCase(Locale.ROOT);
            byName.computeIfAbsent(name, none -> new ArrayList<>()).add(type);
        } else {
            byEnding.computeIfAbsent(ending, none -> new ArrayList<>()).add(type);
            longest = Math.max(longest, ending.length());
        }
    }

    /**
     * All types that a file of this name, path or address can have: those of its whole name first,
     * then those of the longest ending.
     */
    List<MediaType> types(String nameOrHref) {
        String name = fileName(nameOrHref);
        List<MediaType> fitting = byName.getOrDefault(name, List.of());
        int dot = name.indexOf('.', Math.max(0, name.length() - longest));
        while (dot >= 0) {
            List<MediaType> more = byEnding.get(name.substring(dot));
            if (more != null) {
                fitting = fitting.isEmpty() ? more : joined(fitting, more);
            }
            dot = name.indexOf('.', dot + 1);
        }
        return List.copyOf(fitting);
    }

    private static List<MediaType> joined(List<MediaType> first, List<MediaType> more) {
        List<MediaType> all = new ArrayList<>(first);
        for (MediaType type : more) {
            if (!all.contains(type)) {
                all.add(type);
            }
        }
        return all;
    }

    /**
     * The last segment of a path or address in lower case, a folder with its slash, without query
     * and fragment.
     */
    private static String fileName(String nameOrHref) {
        String path = nameOrHref.strip().replace('\\', '/');
        int scheme = path.indexOf("://");
        boolean bucket = path.regionMatches(true, 0, "s3:", 0, 3);
        int end = scheme >= 0 && !bucket ? endOfPath(path) : path.length();
        int slash = path.lastIndexOf('/', end - 2);
        return path.substring(slash + 1, end).toLowerCase(Locale.ROOT);
    }

    /** Where the query or the fragment of an address begins. */
    private static int endOfPath(String address) {
        int query = address.indexOf('?');
        int fragment = address.indexOf('#');
        if (query < 0 || fragment < 0) {
            return query < 0 && fragment < 0 ? address.length() : Math.max(query, fragment);
        }
        return Math.min(query, fragment);
    }
}
