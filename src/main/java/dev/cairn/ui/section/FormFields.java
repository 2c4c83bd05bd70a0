package dev.cairn.ui.section;

import dev.cairn.check.Field;
import dev.cairn.check.FieldFacts;
import dev.cairn.check.SchemaStore;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;
import dev.cairn.stac.extension.Extension;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Wording;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Lists each field that the forms edit. Needs no window. */
public final class FormFields {

    /** The versions of the core whose fields are listed, the one of new items first. */
    private static final List<String> CORES = List.of("1.0.0", "1.1.0");

    private final FieldFacts facts;
    private Item item;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private FormFields(FieldFacts facts) {
        this.facts = facts;
        item = item(CORES.getFirst());
    }

    /** An item that declares all extensions whose fields are listed. */
    private Item item(String core) {
        List<String> extensions =
                facts.extensions().all().stream()
                        .filter(Extension::inForms)
                        .flatMap(extension -> extension.addresses().stream())
                        .toList();
        String text =
                """
                {"type": "Feature", "stac_version": "%s", "stac_extensions": ["%s"]}
                """;
        return Item.of(JsonText.of(text.formatted(core, String.join("\", \"", extensions))));
    }

    /**
     * A field of a form.
     *
     * @param section the title of its page
     * @param pointer its JSON pointer, with {@code *} for any index or key
     * @param label what the form calls it
     * @param control the kind of its control
     * @param extension the short name of the extension it belongs to; null for the core
     */
    public record Line(
            String section,
            String pointer,
            String label,
            String control,
            boolean required,
            @Nullable String extension) {

        /** The line as a plain value, in the order in which it is printed. */
        public Map<String, @Nullable Object> plain() {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            plain.put("section", section);
            plain.put("pointer", pointer);
            plain.put("label", label);
            plain.put("control", control);
            plain.put("required", required);
            plain.put("extension", extension);
            return plain;
        }
    }

    /** All of them as plain values, by the schemas that come with the program. */
    public static List<Map<String, @Nullable Object>> plain() {
        return list(new FieldFacts(SchemaStore.bundled())).stream().map(Line::plain).toList();
    }

    /** All fields, in the order of the sections. */
    public static List<Line> list(FieldFacts facts) {
        FormFields fields = new FormFields(facts);
        for (Section section : new Sections().all()) {
            for (String core : CORES) {
                fields.item = fields.item(core);
                fields.walk(section.title(), section.form().fields(), Pointer.ROOT, "");
            }
        }
        return List.copyOf(fields.lines);
    }

    private void walk(String section, List<FieldSpec> specs, Pointer base, String pattern) {
        for (FieldSpec spec : specs) {
            Pointer place = base.append(spec.path());
            String shown = pattern + spec.path();
            if (spec.control() instanceof Special.Others others) {
                others(section, others.known(), place, shown);
                continue;
            }
            if (!spec.control().bare()) {
                add(section, place, shown, spec.label(), spec.control().id());
            }
            if (spec.control().parts().isEmpty()) {
                continue;
            }
            if (spec.control().repeats()) {
                walk(section, spec.control().parts(), place.child("0"), shown + "/*");
            } else {
                walk(section, spec.control().parts(), place, shown);
            }
        }
    }

    /** Fields with a control made from their schema. */
    private void others(String section, Set<String> known, Pointer object, String pattern) {
        for (Field field : facts.members(item, object)) {
            Pointer place = object.child(field.name());
            String shown = pattern + Pointer.of(field.name());
            boolean isNew = !known.contains(field.name()) && place.size() < Special.Others.DEEPEST;
            if (isNew && add(section, place, shown, "", "from schema")) {
                others(section, Set.of(), place, shown);
                others(section, Set.of(), place.child(0), shown + "/*");
            }
        }
    }

    private boolean add(
            String section, Pointer place, String pattern, String label, String control) {
        if (!seen.add(pattern)) {
            return false;
        }
        Optional<Field> field = facts.describe(item, place);
        String name =
                !label.isEmpty()
                        ? label
                        : field.map(Field::title).orElseGet(() -> Wording.humanise(place.last()));
        String extension =
                field.map(Field::extensionUrl)
                        .filter(Objects::nonNull)
                        .flatMap(ExtensionUrl::parse)
                        .map(ExtensionUrl::name)
                        .orElse(null);
        lines.add(
                new Line(
                        section,
                        pattern,
                        name,
                        control,
                        field.map(Field::required).orElse(false),
                        extension));
        return true;
    }
}
