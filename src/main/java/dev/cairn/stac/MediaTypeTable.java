package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The media types that items use: by name, by file name, and by what people write instead. */
public final class MediaTypeTable {
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");
    private static final List<MediaType> ALL = read();
    private static final Map<String, MediaType> BY_KEY = index();

    /** By the names as they are listed, which most items write. */
    private static final Map<String, MediaType> BY_NAME = byName();

    private static final FileEndings ENDINGS = new FileEndings(ALL);

    /** No media type is longer. */
    private static final int LONGEST = 300;

    private MediaTypeTable() {}

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
        return Collections.unmodifiableMap(index);
    }

    private static Map<String, MediaType> byName() {
        Map<String, MediaType> index = new HashMap<>();
        ALL.forEach(type -> index.put(type.name(), BY_KEY.getOrDefault(key(type.name()), type)));
        return Collections.unmodifiableMap(index);
    }

    /** All known types; of those that share a file ending the usual one comes first. */
    public static List<MediaType> all() {
        return ALL;
    }

    /** The type of this name; case, blanks and the order of parameters do not matter. */
    public static Optional<MediaType> find(String name) {
        return Optional.ofNullable(known(name));
    }

    private static @Nullable MediaType known(String name) {
        MediaType listed = BY_NAME.get(name);
        return listed != null ? listed : BY_KEY.get(key(name));
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
        return ENDINGS.types(nameOrHref);
    }

    /**
     * Whether a type goes with a file name. False only where the file ending is known and stands
     * for other types, and the type is a known one too: an unknown type or ending may well be
     * right.
     */
    public static boolean fits(String type, String nameOrHref) {
        return fits(type, forFileName(nameOrHref));
    }

    /**
     * As {@link #fits(String, String)}, where the types that the file's name stands for are known.
     */
    public static boolean fits(String type, List<MediaType> expected) {
        if (expected.isEmpty()) {
            return true;
        }
        String bare = withoutParameters(type);
        if (known(type) == null && known(bare) == null) {
            return true;
        }
        String plain = bare.strip();
        for (MediaType fit : expected) {
            String name = fit.name();
            if (name.regionMatches(true, 0, plain, 0, plain.length())
                    && (name.length() == plain.length() || name.charAt(plain.length()) == ';')) {
                return true;
            }
        }
        return false;
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
        MediaType known = known(slip);
        if (known != null) {
            return Optional.of(current(known));
        }
        return SpellingMatcher.nearest(key(slip), BY_KEY.keySet())
                .map(BY_KEY::get)
                .map(MediaTypeTable::current);
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
        String lower = type.strip().toLowerCase(Locale.ROOT);
        if (lower.indexOf(';') < 0) {
            return lower + ";";
        }
        String[] parts = SEMICOLON.split(lower);
        var parameters = new TreeSet<String>();
        for (int i = 1; i < parts.length; i++) {
            parameters.add(EQUALS.matcher(parts[i]).replaceAll("=").replace("\"", ""));
        }
        return parts.length == 0 ? "" : parts[0] + ";" + String.join(";", parameters);
    }
}
