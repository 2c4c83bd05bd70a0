package dev.cairn.check.run;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.ItemMutations;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How well a run of fixes gives back what was meant. An item with one mistake is brought to rest,
 * and so is the item before the mistake: the second is the right answer for the first. It compares
 * values letter by letter and knows nothing of how effects are worked out.
 */
final class FixMeasurement {

    /** What came of the mutants of one kind. */
    static final class Counts {
        int mutants;
        int changed;
        int restored;
        int lost;
        int invented;

        void add(Counts other) {
            mutants += other.mutants;
            changed += other.changed;
            restored += other.restored;
            lost += other.lost;
            invented += other.invented;
        }
    }

    private final Checker checker;
    private final FixScope scope;
    private final Map<ItemMutations.Kind, Counts> kinds = new EnumMap<>(ItemMutations.Kind.class);
    private final Map<JsonText, JsonText> atRest = new IdentityHashMap<>();
    private final List<String> losses = new ArrayList<>();
    private final List<String> inventions = new ArrayList<>();
    private final List<String> restless = new ArrayList<>();

    FixMeasurement(Checker checker, FixScope scope) {
        this.checker = checker;
        this.scope = scope;
    }

    /**
     * @param original without the mistake
     */
    void add(
            String name, JsonText original, ItemMutations.Mutation mutation, CheckOptions options) {
        JsonText wanted = atRest.computeIfAbsent(original, item -> fixed(item, options).after());
        FixedText fixed = fixed(mutation.text(), options);
        String what = name + ", " + mutation.kind() + " " + mutation.pointer();
        Counts counts = kinds.computeIfAbsent(mutation.kind(), kind -> new Counts());
        counts.mutants++;
        if (!fixed.changed()) {
            return;
        }
        counts.changed++;
        if (fixed(fixed.after(), options).changed()) {
            restless.add(what + " " + fixed.titles());
        }
        if (isSame(fixed.after().root(), wanted.root())) {
            counts.restored++;
            return;
        }
        Set<String> shared = values(original);
        shared.retainAll(values(mutation.text()));
        shared.retainAll(values(wanted));
        Set<String> now = values(fixed.after());
        shared.removeAll(now);
        if (!shared.isEmpty()) {
            counts.lost++;
            losses.add(what + " loses " + shared + " by " + fixed.titles());
        }
        now.removeAll(values(original));
        now.removeAll(values(mutation.text()));
        now.removeAll(values(wanted));
        if (!now.isEmpty()) {
            counts.invented++;
            inventions.add(what + " invents " + now + " by " + fixed.titles());
        }
    }

    private FixedText fixed(JsonText text, CheckOptions options) {
        return FixedText.of(text, scope, now -> checker.check(now, options));
    }

    Counts total() {
        Counts total = new Counts();
        kinds.values().forEach(total::add);
        return total;
    }

    /** What values were lost that mutant and original have in common, a sentence each. */
    List<String> losses() {
        return losses;
    }

    List<String> inventions() {
        return inventions;
    }

    /** Where a second run changed something. */
    List<String> restless() {
        return restless;
    }

    /** Lines of a table, in Markdown. */
    String table() {
        StringBuilder lines =
                new StringBuilder(
                        "| mistake | mutants | changed | restored | lost | invented |\n|---|---|---|---|---|---|\n");
        kinds.forEach((kind, counts) -> lines.append(line(word(kind), counts)));
        return lines.append(line("**all**", total())).toString();
    }

    private static String word(ItemMutations.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String line(String name, Counts counts) {
        return "| %s | %d | %d | %d | %d | %d |%n"
                .formatted(
                        name,
                        counts.mutants,
                        counts.changed,
                        counts.restored,
                        counts.lost,
                        counts.invented)
                .replace("\r", "");
    }

    /** Whether two trees are the same but for the order of members. */
    private static boolean isSame(@Nullable JsonValue one, @Nullable JsonValue other) {
        if (one instanceof JsonObject a && other instanceof JsonObject b) {
            return a.size() == b.size()
                    && a.names().stream().allMatch(n -> b.has(n) && isSame(a.get(n), b.get(n)));
        }
        if (one instanceof JsonArray a && other instanceof JsonArray b) {
            for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
                if (!isSame(a.get(i), b.get(i))) {
                    return false;
                }
            }
            return a.size() == b.size();
        }
        if (one instanceof JsonNumber a && other instanceof JsonNumber b) {
            return a.decimal().compareTo(b.decimal()) == 0;
        }
        return Objects.equals(one, other);
    }

    private static Set<String> values(JsonText text) {
        Set<String> values = new HashSet<>();
        collect(text.root(), values);
        return values;
    }

    private static void collect(@Nullable JsonValue value, Set<String> values) {
        switch (value) {
            case JsonObject object ->
                    object.members().forEach(member -> collect(member.value(), values));
            case JsonArray array -> array.elements().forEach(each -> collect(each, values));
            case JsonString string when !string.value().isBlank() -> values.add(string.value());
            case JsonNumber number ->
                    values.add(number.decimal().stripTrailingZeros().toPlainString());
            case JsonBoolean truth -> values.add(Boolean.toString(truth.value()));
            case null, default -> {}
        }
    }
}
