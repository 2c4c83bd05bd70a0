package dev.cairn.stac.licence;

import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.TableFile;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares what people write for a licence with the SPDX list, word by word and without the words
 * that say nothing.
 */
final class LicenceMatcher {
    private static final Pattern IDENTIFIER_LINE =
            Pattern.compile("(?i)^\\W*spdx-licen[sc]e-identifier\\s*:?\\s*");
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile(
                    "(?i)creativecommons\\.org/(?:licenses/([a-z-]+)|publicdomain/zero)/([0-9.]+)");
    private static final Pattern GNU =
            Pattern.compile(
                    "(?i)gnu\\.org/licenses/(?:old-licenses/)?([al]?gpl|fdl)-?([0-9.]*[0-9])");
    private static final Pattern APACHE =
            Pattern.compile("(?i)apache\\.org/licenses/license-([0-9.]*[0-9])");
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?i)(?:spdx\\.org/licenses|opensource\\.org/licen[sc]es?|choosealicense\\.com/licenses)/([\\w.+-]+)");
    private static final Pattern NOISE =
            Pattern.compile(
                    "\\b(?:the|licen[sc]ed?|version|ver|v|under|only|international|unported|generic|software|general)\\b");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_,/()\"'-]+");
    private static final Pattern LETTER_TO_DIGIT =
            Pattern.compile("(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])");
    private static final Pattern ZEROS = Pattern.compile("(?<=\\d)(\\.0)+(?![.\\d])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A longer text is no name of a licence. */
    static final int LONGEST = 300;

    private final Map<String, SpdxLicence> byId;
    private final Map<String, SpdxLicence> byFoldedId = new HashMap<>();
    private volatile @Nullable Map<String, SpdxLicence> byWords;

    LicenceMatcher(Map<String, SpdxLicence> byId) {
        this.byId = byId;
        for (SpdxLicence licence : byId.values()) {
            byFoldedId.put(licence.id().toLowerCase(Locale.ROOT), licence);
        }
    }

    /**
     * By the words of identifiers and names; made when somebody wrote something else than these.
     */
    private Map<String, SpdxLicence> byWords() {
        Map<String, SpdxLicence> known = byWords;
        if (known == null) {
            known = index();
            byWords = known;
        }
        return known;
    }

    private Map<String, SpdxLicence> index() {
        Map<String, SpdxLicence> index = new HashMap<>();
        for (SpdxLicence licence : byId.values()) {
            SpdxLicence current = current(licence);
            index.putIfAbsent(words(licence.id()), current);
            index.putIfAbsent(words(licence.name()), current);
        }
        for (List<String> row : TableFile.rows("spdx-spellings.tsv", 2)) {
            SpdxLicence licence = byId.get(row.get(1));
            if (licence == null) {
                throw new IllegalStateException(row.get(1) + " is no SPDX identifier");
            }
            index.put(row.get(0), licence);
        }
        return index;
    }

    /** Whether this is an identifier in any case of its letters, perhaps behind the usual lead. */
    boolean isId(String text) {
        return text.length() <= LONGEST
                && byFoldedId.containsKey(withoutLead(text).toLowerCase(Locale.ROOT));
    }

    Optional<SpdxLicence> meant(String slip) {
        if (slip.length() > LONGEST) {
            return Optional.empty();
        }
        String text = address(withoutLead(slip));
        SpdxLicence same = byId.get(text);
        if (same == null) {
            same = byFoldedId.get(text.toLowerCase(Locale.ROOT));
        }
        if (same != null) {
            return Optional.of(current(same));
        }
        String words = words(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Map<String, SpdxLicence> index = byWords();
        SpdxLicence sameWords = index.get(words);
        if (sameWords != null) {
            return Optional.of(sameWords);
        }
        return SpellingMatcher.nearest(words, index.keySet()).map(index::get);
    }

    private static String withoutLead(String text) {
        return IDENTIFIER_LINE.matcher(text.strip()).replaceFirst("").strip();
    }

    /** The name behind a licence's well-known web address; any other text as it is. */
    private static String address(String text) {
        Matcher found = CREATIVE_COMMONS.matcher(text);
        if (found.find()) {
            return found.group(1) == null
                    ? "CC0-" + found.group(2)
                    : "CC-" + found.group(1) + "-" + found.group(2);
        }
        found = GNU.matcher(text);
        if (found.find()) {
            String family = found.group(1).equalsIgnoreCase("fdl") ? "GFDL" : found.group(1);
            return family + " " + found.group(2);
        }
        found = APACHE.matcher(text);
        if (found.find()) {
            return "Apache " + found.group(1);
        }
        found = LISTED.matcher(text);
        return found.find() ? found.group(1).replaceFirst("(?i)\\.(html|php|json|txt)$", "") : text;
    }

    /**
     * {@code GNU GPLv3+} becomes {@code gnu gpl 3 or later}, {@code Apache-2.0} becomes {@code
     * apache 2}.
     */
    static String words(String text) {
        String words = text.toLowerCase(Locale.ROOT).replace("+", " or later ");
        words = SEPARATORS.matcher(words).replaceAll(" ");
        words = LETTER_TO_DIGIT.matcher(words).replaceAll(" ");
        words = ZEROS.matcher(words).replaceAll("");
        words = NOISE.matcher(words).replaceAll(" ");
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** What took the place of a deprecated identifier, where SPDX only made it more exact. */
    private SpdxLicence current(SpdxLicence licence) {
        if (!licence.deprecated()) {
            return licence;
        }
        String id = licence.id();
        String exact =
                id.endsWith("+") ? id.substring(0, id.length() - 1) + "-or-later" : id + "-only";
        return byId.getOrDefault(exact, licence);
    }
}
