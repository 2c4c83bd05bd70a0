package dev.cairn.form.section;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.StacCoreVersions;
import dev.cairn.form.EditableField;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Extension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Lists each field that the forms edit. Needs no window. */
public final class FormFields {

    private final SchemaFields facts;
    private StacItem item;
    private final List<EditableField> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private FormFields(SchemaFields facts) {
        this.facts = facts;
        item = item(StacCoreVersions.SUPPORTED.getFirst());
    }

    /** An item that declares all extensions whose fields are listed. */
    private StacItem item(String core) {
        List<String> extensions =
                facts.extensions().all().stream()
                        .filter(Extension::inForms)
                        .flatMap(extension -> extension.addresses().stream())
                        .toList();
        String text =
                """
                {"type": "Feature", "stac_version": "%s", "stac_extensions": ["%s"]}
                """;
        return StacItem.of(JsonText.of(text.formatted(core, String.join("\", \"", extensions))));
    }

    /** All fields, in the order of the sections, by the schemas and extensions of the facts. */
    public static List<EditableField> list(SchemaFields facts, SectionList sections) {
        FormFields fields = new FormFields(facts);
        for (FormSection section : sections.all()) {
            for (String core : StacCoreVersions.SUPPORTED) {
                fields.item = fields.item(core);
                fields.walk(section.title(), section.form().fields(), JsonPointer.ROOT, "");
            }
        }
        return List.copyOf(fields.lines);
    }

    private void walk(String section, List<FieldSpec> specs, JsonPointer base, String pattern) {
        for (FieldSpec spec : specs) {
            JsonPointer place = base.append(spec.path());
            String shown = pattern + spec.path();
            if (spec.control() instanceof StacControls.Others others) {
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
    private void others(String section, Set<String> known, JsonPointer object, String pattern) {
        for (FieldDescription field : facts.members(item, object)) {
            JsonPointer place = object.child(field.name());
            String shown = pattern + JsonPointer.of(field.name());
            boolean isNew =
                    !known.contains(field.name()) && place.size() < StacControls.Others.DEEPEST;
            if (isNew && add(section, place, shown, "", "from schema")) {
                others(section, Set.of(), place, shown);
                others(section, Set.of(), place.child(0), shown + "/*");
            }
        }
    }

    private boolean add(
            String section, JsonPointer place, String pattern, String label, String control) {
        if (!seen.add(pattern)) {
            return false;
        }
        Optional<FieldDescription> field = facts.describe(item, place);
        String name =
                !label.isEmpty()
                        ? label
                        : field.map(FieldDescription::title)
                                .orElseGet(() -> ValueWording.humanise(place.last()));
        String extension =
                field.map(FieldDescription::extensionUrl)
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
                        field.map(FieldDescription::required).orElse(false),
                        extension));
        return true;
    }
}
