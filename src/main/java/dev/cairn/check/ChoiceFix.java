package dev.cairn.check;

import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * A fix that settles what only the user can settle, whatever the values tell: it is offered, and no
 * command takes it.
 *
 * @param fix what is offered
 */
public record ChoiceFix(Fix fix) implements Fix {

    @Override
    public String title() {
        return fix.title();
    }

    @Override
    public boolean safe() {
        return false;
    }

    @Override
    public List<TextEdit> edits() {
        return fix.edits();
    }
}
