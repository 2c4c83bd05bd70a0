package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frameworks under all the spellings that people use, and how their versions are written. */
public final class FrameworkTable {
    private static final List<Framework> ALL =
            TableFile.rows("frameworks.tsv", 4).stream().map(FrameworkTable::framework).toList();

    private static final Map<String, Framework> BY_SPELLING = index();
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern SEMANTIC =
            Pattern.compile(
                    "(?:0|[1-9][0-9]*)(?:\\.(?:0|[1-9][0-9]*)){2}"
                            + "(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)"
                            + "(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?"
                            + "(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?");

    /**
     * A Python version: numbers, then perhaps a pre-release, a post-release, a development mark, a
     * build.
     */
    private static final Pattern LOOSE =
            Pattern.compile(
                    "[vV]?([0-9]+(?:\\.[0-9]+){0,3})"
                            + "[._-]?((?:a|b|c|rc|alpha|beta|pre|preview)[._-]?[0-9]*)?"
                            + "[._-]?((?:post|rev|r)[._-]?[0-9]*)?"
                            + "[._-]?(dev[._-]?[0-9]*)?"
                            + "(?:\\+([0-9a-zA-Z.-]+))?");

    /** A longer text is no version. */
    private static final int LONGEST = 200;

    private FrameworkTable() {}

    private static Framework framework(List<String> row) {
        return new Framework(
                row.get(0),
                Arrays.asList(row.get(1).split(";")),
                row.get(2).isEmpty() ? null : row.get(2),
                row.get(3).isEmpty() ? null : row.get(3));
    }

    private static Map<String, Framework> index() {
        Map<String, Framework> index = new HashMap<>();
        for (Framework framework : ALL) {
            index.putIfAbsent(framework.name().toLowerCase(Locale.ROOT), framework);
            for (String spelling : framework.spellings()) {
                index.putIfAbsent(spelling, framework);
            }
        }
        // as they are mostly written, so that their letters need not be changed first
        for (Framework framework : ALL) {
            index.put(framework.name(), index.get(framework.name().toLowerCase(Locale.ROOT)));
        }
        return Collections.unmodifiableMap(index);
    }

    /** All known frameworks, the ones that the mlm extension names first. */
    public static List<Framework> all() {
        return ALL;
    }

    /** The framework behind any of its spellings; case and blanks around do not matter. */
    public static Optional<Framework> find(String spelling) {
        Framework listed = BY_SPELLING.get(spelling);
        if (listed != null) {
            return Optional.of(listed);
        }
        String wanted = spelling.strip().toLowerCase(Locale.ROOT);
        Framework known = BY_SPELLING.get(wanted);
        return Optional.ofNullable(
                known != null ? known : BY_SPELLING.get(BLANKS.matcher(wanted).replaceAll(" ")));
    }

    /** The name to write for a spelling; empty when the framework is not known. */
    public static Optional<String> canonical(String spelling) {
        return find(spelling).map(Framework::name);
    }

    /**
     * Whether this is a version as the mlm extension wants it: three numbers, as in {@code 2.3.0}.
     */
    public static boolean isVersion(String text) {
        return SEMANTIC.matcher(text).matches();
    }

    /**
     * The version as the mlm extension wants it: {@code 2.3} becomes {@code 2.3.0}, {@code
     * 2.1.0rc1} becomes {@code 2.1.0-rc1}. Empty when it is no version, such as {@code >=2.0} or
     * {@code latest}.
     */
    public static Optional<String> fullVersion(String text) {
        String version = text.strip();
        if (version.length() > LONGEST) {
            return Optional.empty();
        }
        if (isVersion(version)) {
            return Optional.of(version);
        }
        Matcher loose = LOOSE.matcher(version);
        if (!loose.matches()) {
            return Optional.empty();
        }
        String[] numbers = loose.group(1).split("\\.");
        var full = new StringBuilder(plain(numbers[0]));
        for (int i = 1; i < 3; i++) {
            full.append('.').append(i < numbers.length ? plain(numbers[i]) : "0");
        }
        // A fourth number and a post-release say nothing on precedence: they go to the build.
        String before = join(loose.group(2), loose.group(4));
        String build = join(numbers.length > 3 ? numbers[3] : null, loose.group(3), loose.group(5));
        if (!before.isEmpty()) {
            full.append('-').append(before);
        }
        if (!build.isEmpty()) {
            full.append('+').append(build);
        }
        return Optional.of(full.toString()).filter(FrameworkTable::isVersion);
    }

    private static String join(@Nullable String... parts) {
        return String.join(
                ".", Arrays.stream(parts).filter(part -> part != null && !part.isEmpty()).toList());
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }
}
