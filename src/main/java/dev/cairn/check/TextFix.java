package dev.cairn.check;

import dev.cairn.check.effect.FixEffect;
import dev.cairn.check.effect.FixSources;
import dev.cairn.check.effect.ValueChange;
import dev.cairn.check.effect.WordChange;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** A fix of one text, whose edits and effect are worked out when they are asked for. */
public final class TextFix implements Fix {

    private final String title;
    private final boolean sure;
    private final JsonText text;
    private final Supplier<List<TextEdit>> change;
    private final FixSources sources;
    private volatile @Nullable List<TextEdit> edits;
    private volatile @Nullable Outcome outcome;

    /**
     * @param text that the edits are for
     * @param change gives the edits
     */
    public TextFix(
            String title,
            boolean sure,
            JsonText text,
            Supplier<List<TextEdit>> change,
            FixSources sources) {
        this.title = title;
        this.sure = sure;
        this.text = text;
        this.change = change;
        this.sources = sources;
    }

    private record Outcome(FixEffect effect, List<String> lost) {}

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean sure() {
        return sure;
    }

    @Override
    public List<TextEdit> edits() {
        List<TextEdit> known = edits;
        if (known == null) {
            known = List.copyOf(change.get());
            edits = known;
        }
        return known;
    }

    @Override
    public FixEffect effect() {
        return outcome().effect();
    }

    @Override
    public List<String> lost() {
        return outcome().lost();
    }

    private Outcome outcome() {
        Outcome known = outcome;
        if (known == null) {
            known = workedOut();
            outcome = known;
        }
        return known;
    }

    private Outcome workedOut() {
        if (!text.parses()) {
            WordChange words = WordChange.of(text.text(), edits());
            return new Outcome(words.effect(), words.lost());
        }
        ValueChange values = ValueChange.of(text, edits(), sources);
        return new Outcome(values.effect(), values.lost());
    }

    @Override
    public Fix drawingOn(FixSources more) {
        return new TextFix(title, sure, text, change, sources.and(more));
    }

    @Override
    public String toString() {
        return title;
    }
}
