package dev.cairn.stac;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * Finds the field that was meant by a name that is nearly right: another spelling, the singular, a
 * prefix too few, or what programs write for it.
 */
public final class FieldNameMatcher {

    private static final FieldAliases ALIASES = new FieldAliases();

    private FieldNameMatcher() {}

    /** The known name that was meant, other than the name itself; empty where none is near. */
    public static Optional<String> meant(String written, Collection<String> known) {
        return candidates(written, known).stream().findFirst();
    }

    /** All known names that may be meant, the likeliest first. */
    public static List<String> candidates(String written, Collection<String> known) {
        List<String> others =
                known.stream()
                        .filter(name -> !name.equals(written) && isComparable(written, name))
                        .toList();
        SequencedSet<String> found = new LinkedHashSet<>();
        alike(FieldAliases.bare(written), others, FieldAliases::bare).ifPresent(found::add);
        alike(bareLocal(written), others, FieldNameMatcher::bareLocal).ifPresent(found::add);
        alike(
                        FieldAliases.singular(bareLocal(written)),
                        others,
                        name -> FieldAliases.singular(bareLocal(name)))
                .ifPresent(found::add);
        for (String meaning : ALIASES.of(bareLocal(written))) {
            for (String name : others) {
                if (name.equals(meaning) || bareLocal(name).equals(FieldAliases.bare(meaning))) {
                    found.add(name);
                }
            }
        }
        slip(written, others).ifPresent(found::add);
        return List.copyOf(found);
    }

    /**
     * Which written names stand for which of the names that are missing; each stands for one.
     *
     * @param fits whether a written name may be a certain missing one
     * @return missing names by written ones, in the order of these
     */
    public static Map<String, String> paired(
            Collection<String> written,
            Collection<String> missing,
            BiPredicate<String, String> fits) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> left = new ArrayList<>(missing);
        for (String name : written) {
            for (String meant : candidates(name, left)) {
                if (fits.test(name, meant)) {
                    pairs.put(name, meant);
                    left.remove(meant);
                    break;
                }
            }
        }
        return pairs;
    }

    /** A field of one extension is not meant by the name of another one. */
    private static boolean isComparable(String written, String name) {
        int colon = written.indexOf(':');
        return colon < 0
                || name.indexOf(':') < 0
                || name.startsWith(written.substring(0, colon + 1))
                || !local(written).equals(local(name));
    }

    private static Optional<String> alike(
            String wanted, List<String> known, UnaryOperator<String> form) {
        List<String> alike =
                known.stream().filter(name -> form.apply(name).equals(wanted)).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /** A letter or two wrong, in the name without its prefix where both have the same one. */
    private static Optional<String> slip(String written, List<String> known) {
        String prefix = written.substring(0, written.indexOf(':') + 1);
        Map<String, String> byLocal = new HashMap<>();
        for (String name : known) {
            if (name.startsWith(prefix)) {
                byLocal.put(name.substring(prefix.length()), name);
            }
        }
        Optional<String> slip =
                SpellingMatcher.nearest(written.substring(prefix.length()), byLocal.keySet())
                        .map(byLocal::get);
        return slip.isPresent() || prefix.isEmpty()
                ? slip
                : SpellingMatcher.nearest(written, known);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String bareLocal(String name) {
        return FieldAliases.bare(local(name));
    }
}
