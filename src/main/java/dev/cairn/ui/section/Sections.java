package dev.cairn.ui.section;

import dev.cairn.json.Pointer;
import dev.cairn.stac.Kind;
import dev.cairn.ui.form.FieldSpec;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** All sections in their order. */
public final class Sections {

    private final List<Section> all;
    private final Section rest;

    /** Those that come with the program. */
    public Sections() {
        this(standard());
    }

    /**
     * @param own in their order; a last one that takes what they leave is added
     */
    public Sections(List<Section> own) {
        rest = new RestSection(own);
        all = Stream.concat(own.stream(), Stream.of(rest)).toList();
    }

    /** The sections that come with the program, but for the last one. */
    public static List<Section> standard() {
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

    public List<Section> all() {
        return all;
    }

    /** The sections that items of a kind have. */
    public List<Section> of(Kind kind) {
        return all.stream().filter(section -> section.fits(kind)).toList();
    }

    /**
     * The section that edits a place, among those of a kind; the last one takes what no other has.
     */
    public Section at(Pointer place, Kind kind) {
        Section best = null;
        int depth = -1;
        for (Section section : of(kind)) {
            int found = section == rest ? -1 : depth(section, place);
            if (found > depth) {
                best = section;
                depth = found;
            }
        }
        return best == null ? fallback(place) : best;
    }

    /** The item as a whole, and its properties as a whole, belong to the first page. */
    private Section fallback(Pointer place) {
        boolean whole = place.isRoot() || place.equals(Pointer.of("properties"));
        return whole ? all.getFirst() : rest;
    }

    private static int depth(Section section, Pointer place) {
        int depth = -1;
        for (FieldSpec spec : section.form().fields()) {
            for (Pointer path : paths(spec)) {
                if (place.startsWith(path)) {
                    depth = Math.max(depth, path.size());
                }
            }
        }
        return depth;
    }

    /** Where a field is; several places for a control that edits several. */
    static List<Pointer> paths(FieldSpec spec) {
        if (spec.control() instanceof Several several) {
            return several.places().stream().map(spec.path()::append).toList();
        }
        return List.of(spec.path());
    }

    /** For tests and tools: the section of an id; null for none. */
    public @Nullable Section byId(String id) {
        return all.stream().filter(section -> section.id().equals(id)).findFirst().orElse(null);
    }
}
