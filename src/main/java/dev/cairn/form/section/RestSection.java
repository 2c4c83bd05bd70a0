package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.json.JsonPointer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that no other section edits: other extensions with forms made from their schemas, and what
 * nobody knows.
 */
final class RestSection implements FormSection {

    private final Set<String> item = new HashSet<>();
    private final Set<String> properties = new HashSet<>();

    /**
     * @param others the sections before
     */
    RestSection(List<FormSection> others) {
        item.add("properties");
        for (FormSection section : others) {
            for (FieldSpec spec : section.form().fields()) {
                for (JsonPointer path : SectionList.paths(spec)) {
                    add(path);
                }
            }
        }
    }

    private void add(JsonPointer path) {
        boolean inside = path.size() == 2 && path.tokens().getFirst().equals("properties");
        if (inside) {
            properties.add(path.last());
        } else if (path.size() == 1) {
            item.add(path.last());
        }
    }

    @Override
    public String id() {
        return "rest";
    }

    @Override
    public String title() {
        return "Everything else";
    }

    @Override
    public String intro() {
        return "All other fields of the item. Nothing is hidden and nothing is lost.";
    }

    @Override
    public String sign() {
        return "fth-more-horizontal";
    }

    @Override
    public Form form() {
        return Form.at("")
                .group("Properties")
                .in("/properties")
                .field(
                        "",
                        new StacControls.Others(Set.copyOf(properties), true),
                        FieldSpec::inSight)
                .group("Item")
                .in("")
                .field("", new StacControls.Others(Set.copyOf(item)), FieldSpec::inSight);
    }
}
