package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.SensorTable;
import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.model.BandDescriptions;
import dev.cairn.stac.model.ModelTensor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Inputs name bands as they are described, and have as many channels as bands. */
public final class BandsMismatchRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "bands-mismatch",
                    Severity.WARNING,
                    "Inputs name their bands as they are described elsewhere, and have as many channels as bands.",
                    "Whoever runs the model looks the bands up by name and stacks them.",
                    "Take the name of the described band; describe the band; set the size.");

    private static final List<String> CHANNEL = List.of("channel", "channels", "band", "bands");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        for (ModelTensor input : CheckedTensors.of(item).inputs()) {
            if (input.value().get("bands") instanceof JsonArray bands && !bands.isEmpty()) {
                Set<String> described = DescribedBandNames.of(item).names();
                if (!described.isEmpty()) {
                    names(item, input, bands, described, out);
                }
                channels(item, input, bands.size(), out);
            }
        }
    }

    private static void names(
            CheckedItem item,
            ModelTensor input,
            JsonArray bands,
            Set<String> described,
            FindingSink out) {
        List<String> unknown = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            String name = ModelTensor.name(bands.get(i));
            if (name != null
                    && !ModelTensor.isComputed(bands.get(i))
                    && !BandDescriptions.isDescribed(name, described)) {
                unknown.add(name);
                indexes.add(i);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        List<Fix> fixes = new ArrayList<>();
        List<Optional<String>> meant = unknown.stream().map(n -> meant(n, described)).toList();
        if (meant.stream().allMatch(Optional::isPresent)) {
            fixes.add(
                    Fix.of(
                                    unknown.size() == 1
                                            ? "Rename it to %s"
                                                    .formatted(
                                                            ItemWording.quoted(
                                                                    meant.getFirst().orElseThrow()))
                                            : "Rename them to the described ones",
                                    false,
                                    item.text(),
                                    e -> {
                                        for (int i = 0; i < indexes.size(); i++) {
                                            e.set(
                                                    place(input, bands, indexes.get(i)),
                                                    meant.get(i).orElseThrow());
                                        }
                                    })
                            .translating(unknown.toArray(String[]::new)));
        }
        JsonPointer list = BandDescriptions.list(item.item());
        if (list != null) {
            fixes.addAll(
                    item.tried(
                            "Describe %s as well".formatted(unknown.size() == 1 ? "it" : "them"),
                            false,
                            e ->
                                    unknown.stream()
                                            .distinct()
                                            .forEach(
                                                    n ->
                                                            e.add(
                                                                    list,
                                                                    BandDescriptions.entry(
                                                                            n,
                                                                            unknown,
                                                                            list.last())))));
        }
        JsonPointer place =
                unknown.size() == 1
                        ? input.place().child("bands").child(indexes.getFirst())
                        : input.place().child("bands");
        out.add(
                item.finding(
                        INFO,
                        place,
                        "%s %s not among the bands that are described: %s."
                                .formatted(
                                        ItemWording.both(
                                                cut(
                                                        unknown.stream()
                                                                .map(ItemWording::plain)
                                                                .toList())),
                                        unknown.size() == 1 ? "is" : "are",
                                        ItemWording.both(
                                                cut(
                                                        described.stream()
                                                                .map(ItemWording::plain)
                                                                .toList()))),
                        fixes));
    }

    private static List<String> cut(List<String> names) {
        return names.size() <= 6
                ? names
                : List.of(
                        names.get(0),
                        names.get(1),
                        names.get(2),
                        names.get(3),
                        names.size() - 4 + " more");
    }

    private static JsonPointer place(ModelTensor input, JsonArray bands, int index) {
        JsonPointer place = input.place().child("bands").child(index);
        return bands.get(index) instanceof JsonObject ? place.child("name") : place;
    }

    /** The described band that is meant: B2 for B02, red for B04 of the same sensor. */
    private static Optional<String> meant(String name, Set<String> described) {
        return SensorTable.sameAs(name, described)
                .or(() -> SpellingMatcher.nearest(name, described));
    }

    private static void channels(CheckedItem item, ModelTensor input, int bands, FindingSink out) {
        @Nullable Long size = input.size(CHANNEL.toArray(String[]::new));
        if (size == null || size < 1 || size == bands) {
            return;
        }
        boolean stacked = bands > 1 && size > bands && size % bands == 0;
        boolean prepared = input.value().get("pre_processing_function") instanceof JsonObject;
        if (stacked || prepared) {
            return;
        }
        int index = -1;
        for (String name : CHANNEL) {
            index = index < 0 ? input.dimension(name) : index;
        }
        JsonPointer place = input.frame().child("shape").child(index);
        out.add(
                item.finding(
                        INFO,
                        place,
                        "There are "
                                + size
                                + " channels for "
                                + bands
                                + (bands == 1 ? " band." : " bands."),
                        Fix.of(
                                "Change it to " + bands,
                                false,
                                item.text(),
                                e -> e.set(place, bands))));
    }
}
