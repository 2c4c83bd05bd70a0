package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.ItemKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** All sections in their order. */
public final class SectionList {

    private final List<FormSection> all;
    private final FormSection rest;

    /** Those that come with the program. */
    public SectionList() {
        this(standard());
    }

    /**
     * @param own in their order; a last one that takes what they leave is added
     */
    public SectionList(List<FormSection> own) {
        rest = new RestSection(own);
        all = Stream.concat(own.stream(), Stream.of(rest)).toList();
    }

    /** The sections that come with the program, but for the last one. */
    public static List<FormSection> standard() {
        return List.of(
                new OverviewSection(),
                new WhereWhenSection(),
                new ModelSection(),
                new InputsSection(),
                new OutputsSection(),
                new DatasetSection(),
                new AssetsSection(),
                new ContactsSection(),
                new ThemesSection(),
                new CitationsSection(),
                new VersionSection(),
                new LinksSection());
    }

    public List<FormSection> all() {
        return all;
    }

    /** The sections that items of a kind have. */
    public List<FormSection> of(ItemKind kind) {
        return all.stream().filter(section -> section.fits(kind)).toList();
    }

    /**
     * The section that edits a place, among those of a kind; the last one takes what no other has.
     */
    public FormSection at(JsonPointer place, ItemKind kind) {
        FormSection best = null;
        int depth = -1;
        for (FormSection section : of(kind)) {
            int found = section == rest ? -1 : depth(section, place);
            if (found > depth) {
                best = section;
                depth = found;
            }
        }
        return best == null ? fallback(place) : best;
    }

    /** The item as a whole, and its properties as a whole, belong to the first page. */
    private FormSection fallback(JsonPointer place) {
        boolean whole = place.isRoot() || place.equals(JsonPointer.of("properties"));
        return whole ? all.getFirst() : rest;
    }

    private static int depth(FormSection section, JsonPointer place) {
        int depth = -1;
        for (FieldSpec spec : section.form().fields()) {
            for (JsonPointer path : paths(spec)) {
                if (place.startsWith(path)) {
                    depth = Math.max(depth, path.size());
                }
            }
        }
        return depth;
    }

    /** Where a field is; several places for a control that edits several. */
    static List<JsonPointer> paths(FieldSpec spec) {
        if (spec.control() instanceof SeveralFieldsControl several) {
            return several.places().stream().map(spec.path()::append).toList();
        }
        return List.of(spec.path());
    }

    /** For tests and tools: the section of an id; null for none. */
    public @Nullable FormSection byId(String id) {
        return all.stream().filter(section -> section.id().equals(id)).findFirst().orElse(null);
    }
}
