package dev.cairn.stac.licence;

import dev.cairn.stac.TableFile;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The SPDX list of licences: by identifier, by words of the name, and by what people write instead.
 */
public final class SpdxLicences {
    /** What data and models are mostly published under; offered first. */
    private static final List<String> USUAL =
            List.of(
                    "CC-BY-4.0",
                    "CC-BY-SA-4.0",
                    "CC0-1.0",
                    "Apache-2.0",
                    "MIT",
                    "BSD-3-Clause",
                    "GPL-3.0-or-later",
                    "AGPL-3.0-only",
                    "MPL-2.0",
                    "ODbL-1.0",
                    "CC-BY-NC-4.0",
                    "CC-BY-NC-SA-4.0",
                    "EUPL-1.2",
                    "CDLA-Permissive-2.0");

    private static final Map<String, SpdxLicence> BY_ID = read();
    private static final LicenceMatcher WORDS = new LicenceMatcher(BY_ID);

    private SpdxLicences() {}

    private static Map<String, SpdxLicence> read() {
        Map<String, SpdxLicence> licences = new LinkedHashMap<>();
        for (List<String> row : TableFile.rows("spdx-licences.tsv", 3)) {
            String marks = row.get(2);
            licences.put(
                    row.get(0),
                    new SpdxLicence(
                            row.get(0), row.get(1), marks.contains("d"), marks.contains("o")));
        }
        return Collections.unmodifiableMap(licences);
    }

    /** All licences in the order of their identifiers, deprecated ones included. */
    public static List<SpdxLicence> all() {
        return List.copyOf(BY_ID.values());
    }

    /** The licence with exactly this identifier. */
    public static Optional<SpdxLicence> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Whether this is exactly an identifier of the list, deprecated or not. */
    public static boolean isId(String text) {
        return BY_ID.containsKey(text);
    }

    /**
     * Whether this is an identifier of the list but for the case of its letters, perhaps behind the
     * lead {@code SPDX-License-Identifier:}.
     */
    public static boolean isIdInAnyCase(String text) {
        return WORDS.isId(text);
    }

    /**
     * Licences whose identifier or name holds all the words, best first; without words the usual
     * ones.
     *
     * @param limit how many at most
     */
    public static List<SpdxLicence> search(String words, int limit) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return USUAL.stream().map(BY_ID::get).limit(limit).toList();
        }
        List<String> parts = Arrays.asList(wanted.split("\\s+"));
        Optional<SpdxLicence> meant = nearest(words);
        return BY_ID.values().stream()
                .filter(licence -> meant.filter(licence::equals).isPresent() || has(licence, parts))
                .sorted(
                        Comparator.comparing((SpdxLicence l) -> !l.id().equalsIgnoreCase(wanted))
                                .thenComparing(l -> meant.filter(l::equals).isEmpty())
                                .thenComparing(SpdxLicence::deprecated)
                                .thenComparing(SpdxLicences::usualness)
                                .thenComparing(
                                        l -> !l.id().toLowerCase(Locale.ROOT).startsWith(wanted))
                                .thenComparing(l -> l.id().length()))
                .limit(limit)
                .toList();
    }

    /**
     * The licence that is meant by a slip such as {@code Apache 2}, {@code GPLv3}, {@code cc by
     * 4.0}, the licence's web address, or {@code SPDX-License-Identifier: MIT}. A deprecated
     * identifier gives the one that took its place.
     */
    public static Optional<SpdxLicence> nearest(String slip) {
        return WORDS.meant(slip);
    }

    private static boolean has(SpdxLicence licence, List<String> words) {
        String text = (licence.id() + " " + licence.name()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static int usualness(SpdxLicence licence) {
        int place = USUAL.indexOf(licence.id());
        return place < 0 ? USUAL.size() : place;
    }
}
