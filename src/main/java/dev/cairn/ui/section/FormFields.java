package dev.cairn.ui.section;

import dev.cairn.check.CoreVersions;
import dev.cairn.check.Field;
import dev.cairn.check.FieldFacts;
import dev.cairn.form.EditableField;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;
import dev.cairn.stac.extension.Extension;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Lists each field that the forms edit. Needs no window. */
public final class FormFields {

    private final FieldFacts facts;
    private Item item;
    private final List<EditableField> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private FormFields(FieldFacts facts) {
        this.facts = facts;
        item = item(CoreVersions.SUPPORTED.getFirst());
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

    /** All fields, in the order of the sections, by the schemas and extensions of the facts. */
    public static List<EditableField> list(FieldFacts facts, Sections sections) {
        FormFields fields = new FormFields(facts);
        for (Section section : sections.all()) {
            for (String core : CoreVersions.SUPPORTED) {
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
                new EditableField(
                        section,
                        pattern,
                        name,
                        control,
                        field.map(Field::required).orElse(false),
                        extension));
        return true;
    }
}
