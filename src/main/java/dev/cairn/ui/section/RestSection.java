package dev.cairn.ui.section;

import dev.cairn.json.Pointer;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that no other section edits: other extensions with forms made from their schemas, and what
 * nobody knows.
 */
final class RestSection implements Section {

    private final Set<String> item = new HashSet<>();
    private final Set<String> properties = new HashSet<>();

    /**
     * @param others the sections before
     */
    RestSection(List<Section> others) {
        item.add("properties");
        for (Section section : others) {
            for (FieldSpec spec : section.form().fields()) {
                for (Pointer path : Sections.paths(spec)) {
                    add(path);
                }
            }
        }
    }

    private void add(Pointer path) {
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
                .field("", new Special.Others(Set.copyOf(properties), true), FieldSpec::inSight)
                .group("Item")
                .in("")
                .field("", new Special.Others(Set.copyOf(item)), FieldSpec::inSight);
    }
}
