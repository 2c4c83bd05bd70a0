package dev.cairn.check;

import dev.cairn.check.effect.FixEffect;
import dev.cairn.check.effect.FixSources;
import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * A fix that could make a schema report something else, and so is tried on the item before it is
 * offered. Rules give it like any other; the checker tries it when somebody looks at the fixes.
 *
 * @param fix what is offered
 */
public record TriedFix(Fix fix) implements Fix {

    @Override
    public String title() {
        return fix.title();
    }

    @Override
    public boolean sure() {
        return fix.sure();
    }

    @Override
    public List<TextEdit> edits() {
        return fix.edits();
    }

    @Override
    public FixEffect effect() {
        return fix.effect();
    }

    @Override
    public List<String> lost() {
        return fix.lost();
    }

    @Override
    public Fix drawingOn(FixSources sources) {
        return new TriedFix(fix.drawingOn(sources));
    }
}
