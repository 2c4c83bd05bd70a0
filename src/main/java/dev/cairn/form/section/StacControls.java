package dev.cairn.form.section;

import dev.cairn.form.FieldControl;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.ListControl;
import dev.cairn.form.NumberUnit;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonPointer;

import java.util.List;
import java.util.Set;

/** Kinds of controls that only STAC items need. */
public final class StacControls {

    private StacControls() {}

    private static FieldSpec part(String name, FieldControl control) {
        return new FieldSpec(JsonPointer.parse("/" + name), control);
    }

    /** Draft, Published, Unpublished, and what the service does with the item. */
    public record Status() implements FieldControl {
        @Override
        public String id() {
            return "status";
        }

        @Override
        public boolean unsets() {
            return true;
        }
    }

    /** One moment, or a time from start to end. */
    public record Time() implements WholeObject {
        @Override
        public String id() {
            return "time";
        }

        @Override
        public List<FieldSpec> parts() {
            return List.of(
                    part("datetime", new StandardControls.DateTime()),
                    part("start_datetime", new StandardControls.DateTime()),
                    part("end_datetime", new StandardControls.DateTime()));
        }
    }

    /** Bounding box and geometry, in step. */
    public record Footprint() implements WholeObject {
        @Override
        public String id() {
            return "footprint";
        }

        @Override
        public List<FieldSpec> parts() {
            return List.of(
                    part("bbox", new StandardControls.Numbers()),
                    part("geometry", new StandardControls.Raw()));
        }
    }

    /** The bands of an input, described on the model asset as well. */
    public record Bands() implements FieldControl {
        @Override
        public String id() {
            return "bands";
        }

        @Override
        public List<FieldSpec> parts() {
            return List.of(
                    part("name", new StandardControls.Text()),
                    part("format", new StandardControls.Text()),
                    part("expression", new StandardControls.Raw()));
        }

        @Override
        public boolean repeats() {
            return true;
        }
    }

    /** The dimensions of a tensor: name and size of each. */
    public record Dimensions() implements SeveralFieldsControl {
        @Override
        public String id() {
            return "dimensions";
        }

        @Override
        public List<FieldSpec> parts() {
            return List.of(
                    part("dim_order", new StandardControls.Tags(List.of())),
                    part("shape", new StandardControls.Numbers()));
        }
    }

    /** Statistics, a line for each band. */
    public record Statistics() implements ListControl {
        private static final List<FieldSpec> PARTS =
                List.of(
                        part("minimum", new StandardControls.Number(NumberUnit.NONE)),
                        part("maximum", new StandardControls.Number(NumberUnit.NONE)),
                        part("mean", new StandardControls.Number(NumberUnit.NONE)),
                        part("stddev", new StandardControls.Number(NumberUnit.NONE)),
                        part("valid_percent", new StandardControls.Number(NumberUnit.PERCENT)),
                        part("count", new StandardControls.Number(NumberUnit.COUNT)));

        @Override
        public String id() {
            return "statistics";
        }

        @Override
        public List<FieldSpec> parts() {
            return PARTS;
        }
    }

    /** A table of classes, which can be pasted. */
    public record Classes(StandardControls.Rows rows) implements ListControl {
        @Override
        public String id() {
            return "classes";
        }

        @Override
        public List<FieldSpec> parts() {
            return rows.parts();
        }
    }

    /** A colour of six hex digits. */
    public record Colour() implements FieldControl {
        @Override
        public String id() {
            return "colour";
        }
    }

    /** The address of an asset, which for an MLflow model is built from its parts. */
    public record AssetHref() implements FieldControl {
        @Override
        public String id() {
            return "address";
        }
    }

    /** A media type, suggested to fit the address beside it. */
    public record MediaType() implements FieldControl {
        @Override
        public String id() {
            return "media-type";
        }
    }

    /** A licence of the SPDX list. */
    public record SpdxLicence() implements FieldControl {
        @Override
        public String id() {
            return "licence";
        }
    }

    /** A DOI; a pasted address becomes one. */
    public record DoiText() implements FieldControl {
        @Override
        public String id() {
            return "doi";
        }
    }

    /** Publications, which can be pasted as BibTeX, RIS or CSL-JSON. */
    public record Publications(StandardControls.Entries entries) implements ListControl {
        @Override
        public String id() {
            return "list";
        }

        @Override
        public List<FieldSpec> parts() {
            return entries.parts();
        }
    }

    /**
     * The members of an object that no other field of the form edits, with controls made from the
     * schemas.
     *
     * @param known what other fields edit
     * @param grouped whether the fields of each extension stand under its name
     */
    public record Others(Set<String> known, boolean grouped) implements WholeObject {

        /** Values that lie deeper in the item, counted in names and indexes, are shown as JSON. */
        public static final int DEEPEST = 10;

        /** All in one list, in the order of the text. */
        public Others(Set<String> known) {
            this(known, false);
        }

        @Override
        public String id() {
            return "others";
        }

        @Override
        public List<JsonPointer> places() {
            return List.of(JsonPointer.ROOT);
        }
    }

    /** The address of a link. */
    public record LinkHref() implements FieldControl {
        @Override
        public String id() {
            return "address";
        }
    }

    /** Links of certain relations, which stand among all links of the item. */
    public record RelatedLinks(List<RelatedLink> links) implements WholeObject {
        @Override
        public String id() {
            return "related-links";
        }

        @Override
        public List<JsonPointer> places() {
            return List.of();
        }
    }

    /** The way to fill in a model from the file that MLflow wrote. */
    public record FromMlModel() implements WholeObject {
        @Override
        public String id() {
            return "from-file";
        }

        @Override
        public List<JsonPointer> places() {
            return List.of();
        }
    }

    /** What the other items of a checkout have of a kind. */
    public enum Source {
        CONTACTS,
        THEMES
    }

    /** A list whose entries can be taken over from other items. */
    public record Reused(StandardControls.Entries entries, Source source) implements ListControl {
        @Override
        public String id() {
            return "list";
        }

        @Override
        public List<FieldSpec> parts() {
            return entries.parts();
        }
    }

    /** The collection of the item; those of other items are suggested. */
    public record Collection() implements FieldControl {
        @Override
        public String id() {
            return "suggestions";
        }
    }

    /** A structure that no schema knows. */
    public record Structure() implements FieldControl {
        @Override
        public String id() {
            return "tree";
        }

        @Override
        public boolean wide() {
            return true;
        }
    }
}
