package dev.cairn.check.explain;

import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.time.MomentText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Values that may be what was meant by one that a schema rejects. */
final class LikelyValues {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern GAPS = Pattern.compile("[\\s_]+");
    private static final Pattern DRIVE = Pattern.compile("^([A-Za-z]):/");
    private static final Pattern SCHEME = Pattern.compile("^(s3|gs|https?):/*");

    /** A path of a file is no address that lacks its scheme. */
    private static final Pattern HOST = Pattern.compile("/{0,2}[\\w-]+(?:\\.[\\w-]+)+(?:/|$)");

    private static final Pattern SLASHES = Pattern.compile("^/+");
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[._\\-\\s]+");
    private static final Pattern MARKS_BEHIND = Pattern.compile("[._\\-\\s]+$");

    /** Other ways to write what a text says already. */
    private static final List<UnaryOperator<String>> SAME =
            List.of(
                    text -> text,
                    text -> MomentText.rfc3339(text).orElse(text),
                    TextCorrections::doi,
                    TextCorrections::phone,
                    text -> TextCorrections.withoutLead(text, "SPDX-License-Identifier:"),
                    text -> TextCorrections.withoutLead(text, "mailto:"),
                    text -> TextCorrections.withoutLead(text, "#"),
                    text -> TextCorrections.withoutLead(text, "#").toUpperCase(Locale.ROOT),
                    TextCorrections::version);

    /** Texts that may be meant. */
    private static final List<UnaryOperator<String>> GUESSES =
            List.of(
                    text -> text.toLowerCase(Locale.ROOT),
                    text -> text.toUpperCase(Locale.ROOT),
                    text -> BLANKS.matcher(text).replaceAll("-"),
                    text -> GAPS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-"),
                    TextCorrections::name,
                    text -> DRIVE.matcher(text.replace('\\', '/')).replaceFirst("file:///$1:/"),
                    text -> SCHEME.matcher(text).replaceFirst("$1://"),
                    text ->
                            HOST.matcher(text).lookingAt() && !text.contains(":")
                                    ? "https://" + SLASHES.matcher(text).replaceFirst("")
                                    : text,
                    text ->
                            MARKS_BEHIND
                                    .matcher(MARKS_BEFORE.matcher(text).replaceFirst(""))
                                    .replaceFirst(""));

    private LikelyValues() {}

    /**
     * A value to try.
     *
     * @param title of the fix that sets it
     * @param safe whether it means the same as what is there
     * @param value plain, as edits take it
     */
    record Candidate(String title, boolean safe, @Nullable Object value) {}

    /** Candidates, the likeliest first; which of them is allowed is for the schemas to say. */
    static Iterable<Candidate> of(SchemaViolation v, StacItem item) {
        JsonValue found = item.text().get(v.pointer());
        return switch (found) {
            case JsonString string -> () -> texts(string.value());
            case JsonNumber number -> numbers(v, number.decimal());
            case JsonArray array when v.keyword().equals("maxItems") ->
                    List.of(
                            new Candidate(
                                    "Keep the first " + v.rule(),
                                    false,
                                    array.elements()
                                            .subList(0, Math.min(array.size(), v.rule().asInt()))));
            case null, default -> List.of();
        };
    }

    private static List<Candidate> numbers(SchemaViolation v, BigDecimal number) {
        List<Candidate> candidates = new ArrayList<>();
        if (number.signum() < 0) {
            candidates.add(changed(number.negate().toPlainString(), false, number.negate()));
        }
        if (v.rule().isNumber() && !v.keyword().startsWith("exclusive")) {
            BigDecimal bound = v.rule().decimalValue();
            candidates.add(changed(bound.toPlainString(), false, bound));
        }
        return candidates;
    }

    private static Candidate changed(String shown, boolean safe, Object value) {
        return new Candidate("Change it to " + shown, safe, value);
    }

    private static Iterator<Candidate> texts(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            // what stands in another field is no likelier for being a text too
            return Collections.emptyIterator();
        }
        return new Meant(text, trimmed);
    }

    /** Each text is worked out when none before it is allowed: mostly one of the first is. */
    private static final class Meant implements Iterator<Candidate> {

        private final String trimmed;
        private final Set<String> seen;
        private int ways;
        private @Nullable Candidate next;

        Meant(String text, String trimmed) {
            this.trimmed = trimmed;
            this.seen = new HashSet<>(Set.of("", text));
        }

        @Override
        public boolean hasNext() {
            while (next == null && ways < SAME.size() + GUESSES.size()) {
                boolean same = ways < SAME.size();
                String meant =
                        (same ? SAME.get(ways) : GUESSES.get(ways - SAME.size())).apply(trimmed);
                ways++;
                if (seen.add(meant)) {
                    next = text(meant, same);
                }
            }
            return next != null;
        }

        @Override
        public Candidate next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Candidate found = Objects.requireNonNull(next);
            next = null;
            return found;
        }
    }

    private static Candidate text(String meant, boolean safe) {
        return changed(ItemWording.quoted(meant), safe, meant);
    }
}
