package dev.cairn.check;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.ExtensionTable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known about the fields of an item: labels, help, choices, which are required. Forms,
 * completion and the sentences of findings ask here; nobody else repeats any of it. Safe to share
 * between threads.
 */
public interface SchemaFields {

    /** The extensions that are known. */
    ExtensionTable extensions();

    /**
     * What is known of the field at a place, which need not exist; empty where the schemas do not
     * name it.
     *
     * <p>The core, the declared extensions, and the extension that the field's prefix belongs to
     * are asked.
     */
    Optional<FieldDescription> describe(StacItem item, JsonPointer pointer);

    /**
     * All fields that may stand in the object at a place, in the order of the schemas: core first.
     */
    List<FieldDescription> members(StacItem item, JsonPointer object);

    /**
     * The names of all fields that the schemas know in the objects at some places, whatever these
     * hold.
     */
    Set<String> names(StacItem item, List<JsonPointer> objects);

    /** As {@link #describe}, but without a word on whether the field is required. */
    Optional<FieldDescription> field(StacItem item, JsonPointer pointer);

    /** The label of a field, or its name where the schemas give none. */
    String title(StacItem item, JsonPointer pointer);

    /** As {@link #title}, for who asks for many fields of one item. */
    Function<JsonPointer, String> titles(StacItem item);

    /**
     * Whether the schemas let a value stand at a place, which need not exist; where a schema cannot
     * be used, they do not.
     */
    boolean allows(StacItem item, JsonPointer pointer, JsonValue value);

    /** Whether the schemas at hand know a field of that name in the object at a place. */
    boolean knows(StacItem item, JsonPointer pointer);

    /**
     * Whether a schema is at hand that describes an extension, in the version declared or else the
     * recommended one.
     */
    boolean describes(StacItem item, String extension);
}
