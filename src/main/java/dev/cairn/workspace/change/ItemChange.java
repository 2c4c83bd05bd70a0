package dev.cairn.workspace.change;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.PublicationStatus;

/** One thing that is done to an item. What it does to a text, {@link ChangeSteps} knows. */
public sealed interface ItemChange {

    /** Publishes, unpublishes, or makes a draft again. */
    record SetStatus(PublicationStatus status) implements ItemChange {
        public SetStatus {
            if (status == PublicationStatus.UNKNOWN) {
                throw new IllegalArgumentException("no status that can be written");
            }
        }
    }

    /** Takes all safe fixes. */
    record FixSafe() implements ItemChange {}

    /** Brings it to the versions that the service needs. */
    record Migrate() implements ItemChange {}

    /** Sets a field, which is made where it is not there. */
    record SetField(JsonPointer field, JsonValue value) implements ItemChange {}

    /** Gives a field that is there another name, in its place. */
    record RenameField(JsonPointer field, String name) implements ItemChange {}

    /** Removes a field that is there. */
    record RemoveField(JsonPointer field) implements ItemChange {}

    /** Adds an entry to a list, unless an equal one is in it. */
    record AddEntry(EntryList list, JsonValue value) implements ItemChange {}

    /**
     * Replaces a piece of text in all values that are texts; names of fields stay.
     *
     * @param text what is looked for, not empty
     * @param with what comes in its place
     */
    record ReplaceText(String text, String with) implements ItemChange {
        public ReplaceText {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("nothing to look for");
            }
        }
    }
}
