package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ValueWording;
import dev.cairn.imports.ImportResult;
import dev.cairn.imports.citation.CitationReader;
import dev.cairn.imports.citation.PublicationEntry;
import dev.cairn.imports.footprint.ImportedPlace;
import dev.cairn.imports.footprint.PlaceReader;
import dev.cairn.imports.table.ClassesPaste;
import dev.cairn.imports.table.StatisticsPaste;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.form.control.PasteBox;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** Buttons that take something pasted into a field. */
final class PasteButtons {

    private PasteButtons() {}

    /**
     * Statistics of bands, from a list, a table, or a line of code.
     *
     * @param bands how many bands there are; 0 where that is not known
     */
    static Button statistics(FieldLens lens, IntSupplier bands) {
        return button(
                "Paste statistics for the bands",
                "A list of means and deviations, a table with a header, or a line of code such as"
                        + " Normalize(mean=[…], std=[…])",
                text ->
                        read(
                                StatisticsPaste.read(text),
                                (lines, notes) ->
                                        statistics(
                                                lens,
                                                lines,
                                                notes
                                                        + bandCount(
                                                                lines.size(), bands.getAsInt()))));
    }

    /** Says that it is more or less than the bands, with a space before it; else empty. */
    static String bandCount(int lines, int bands) {
        return bands == 0 || lines == bands
                ? ""
                : " The input has "
                        + ValueWording.count(bands, "band")
                        + ": look whether "
                        + (lines > bands ? "something was pasted twice." : "some are missing.");
    }

    private static PasteBox.Result statistics(
            FieldLens lens, List<Map<String, Object>> lines, String notes) {
        return PasteBox.Result.of(
                "Statistics for " + ValueWording.count(lines.size(), "band") + "." + notes,
                "Fill in",
                () -> writeStatistics(lens, lines));
    }

    /** Values that were there and are not pasted stay. */
    static void writeStatistics(FieldLens lens, List<Map<String, Object>> lines) {
        int there = lens.value() instanceof JsonArray list ? list.size() : 0;
        lens.edit(
                "Paste statistics",
                (editor, pointer) -> {
                    for (int i = 0; i < lines.size(); i++) {
                        JsonPointer line = pointer.child(i);
                        if (i >= there || !(lens.data().value(line) instanceof JsonObject)) {
                            put(editor, pointer, i, there, lines.get(i));
                        } else {
                            lines.get(i)
                                    .forEach((name, value) -> editor.set(line.child(name), value));
                        }
                    }
                });
    }

    private static void put(
            JsonEditor editor, JsonPointer list, int index, int there, Object line) {
        if (index < there) {
            editor.set(list.child(index), line);
        } else {
            editor.add(list, line);
        }
    }

    /** Classes, from a table or a list. */
    static Button classes(FieldLens lens) {
        return button(
                "Paste classes",
                "One class in each line, or a table with value, name, description and colour",
                text ->
                        read(
                                ClassesPaste.read(text),
                                (classes, notes) ->
                                        entries(
                                                lens,
                                                "class",
                                                classes,
                                                (classes.size() == 1
                                                                ? "1 class."
                                                                : classes.size() + " classes.")
                                                        + notes)));
    }

    /** Publications, from BibTeX, RIS, CSL-JSON or a line of text. */
    static Button publications(FieldLens lens) {
        return button(
                "Paste publications",
                "BibTeX, RIS, CSL-JSON, or a reference with its DOI",
                text ->
                        read(
                                CitationReader.read(text),
                                (found, notes) ->
                                        entries(
                                                lens,
                                                "publication",
                                                found.stream()
                                                        .map(PublicationEntry::entry)
                                                        .toList(),
                                                found.getFirst().citation() + notes)));
    }

    private static PasteBox.Result entries(
            FieldLens lens, String noun, List<Map<String, Object>> entries, String sentence) {
        List<PasteBox.Choice> choices = new ArrayList<>();
        boolean some = lens.value() instanceof JsonArray list && list.size() > 0;
        if (some) {
            choices.add(new PasteBox.Choice("Add", () -> lens.append(entries)));
            choices.add(new PasteBox.Choice("Replace what is there", () -> lens.set(entries)));
        } else {
            choices.add(new PasteBox.Choice("Add", () -> lens.set(entries)));
        }
        return new PasteBox.Result(sentence, choices);
    }

    /** A place: GeoJSON, WKT, or a box in any order. */
    static Button place(Consumer<ImportedPlace> take) {
        return button(
                "Paste a place",
                "GeoJSON, WKT, or the four sides of a box in any order",
                text ->
                        read(
                                PlaceReader.read(text),
                                (places, notes) -> places(places, notes, take)));
    }

    private static PasteBox.Result places(
            List<ImportedPlace> places, String notes, Consumer<ImportedPlace> take) {
        List<PasteBox.Choice> choices = new ArrayList<>();
        for (ImportedPlace place : places) {
            choices.add(new PasteBox.Choice(place.title(), () -> take.accept(place)));
        }
        String many =
                places.size() > 1 ? "It can be read in " + places.size() + " ways." : "A place.";
        return new PasteBox.Result(many + notes, choices);
    }

    private static <T> PasteBox.Result read(
            ImportResult<T> reading, BiFunction<T, String, PasteBox.Result> understood) {
        return switch (reading) {
            case ImportResult.Good<T> good ->
                    understood.apply(
                            good.value(),
                            good.notes().isEmpty() ? "" : " " + String.join(" ", good.notes()));
            case ImportResult.Bad<T> bad -> PasteBox.Result.none(bad.message());
        };
    }

    private static Button button(
            String title, String hint, Function<String, PasteBox.Result> read) {
        Button[] self = new Button[1];
        Button button =
                FormParts.button(
                        Feather.CLIPBOARD,
                        "Paste …",
                        () -> PasteBox.open(self[0], title, hint, read));
        self[0] = button;
        button.setAccessibleText(title);
        return button;
    }
}
