package dev.cairn.check;

import dev.cairn.check.effect.FixEffect;
import dev.cairn.check.effect.FixSources;
import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A change that corrects a finding, or lets the user do so. */
public interface Fix {

    /** What it does, as a short command: "Add the link". */
    String title();

    /** Whether it is the only reading of what stands there. */
    boolean sure();

    /**
     * The edits, against the snapshot that was checked, each on the text that the one before left.
     */
    List<TextEdit> edits();

    /**
     * What it does to what the user has said: worked out from the text before and after, and only
     * when somebody asks.
     */
    FixEffect effect();

    /** The values of the user that are gone by it, as texts. */
    List<String> lost();

    /** The title, and what is gone by it, where it takes something away. */
    default String fullTitle() {
        return effect() == FixEffect.REMOVES ? RemovalTitle.of(title(), lost()) : title();
    }

    /** The same, drawing on more than the item says. */
    Fix drawingOn(FixSources sources);

    /**
     * The same, with what the specification gives of the values that it writes: the relation of a
     * link, the address of an extension, or what follows from other values by a rule.
     */
    default Fix prescribing(String... values) {
        return drawingOn(FixSources.prescribing(Set.of(values)));
    }

    /** The same, with what it takes from a file that the item leads to. */
    default Fix linking(String... values) {
        return drawingOn(FixSources.linking(Set.of(values)));
    }

    /** The same, with values of the item that it says in other words. */
    default Fix translating(String... values) {
        return drawingOn(FixSources.translating(Set.of(values)));
    }

    /** The same, as something that is the user's to say: no command does it. */
    default Fix stating() {
        return drawingOn(FixSources.STATEMENT);
    }

    /** Whether it is the only reading, and keeps and invents nothing. */
    default boolean isSafe() {
        return sure() && effect() == FixEffect.CORRECTS;
    }

    /** A fix by edits of the item's structure; they are worked out when asked for. */
    static Fix of(String title, boolean sure, JsonText text, Consumer<JsonEditor> change) {
        return new TextFix(title, sure, text, new StructuralChange(text, change), FixSources.NONE);
    }

    /** A fix by edits of the text. */
    static Fix of(String title, boolean sure, JsonText text, List<TextEdit> edits) {
        List<TextEdit> all = List.copyOf(edits);
        return new TextFix(title, sure, text, () -> all, FixSources.NONE);
    }
}
