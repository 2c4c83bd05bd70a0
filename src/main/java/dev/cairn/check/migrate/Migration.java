package dev.cairn.check.migrate;

import dev.cairn.check.Fix;
import dev.cairn.check.TextFix;
import dev.cairn.check.effect.FixEffect;
import dev.cairn.check.effect.FixSources;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;

/** One way to bring an item from one version of a specification to another. */
public final class Migration {

    private final String title;
    private final String from;
    private final String to;
    private final JsonText text;
    private final Consumer<MigrationDraft> steps;
    private final Fix change;

    Migration(String title, String from, String to, JsonText text, Consumer<MigrationDraft> steps) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.text = text;
        this.steps = steps;
        this.change =
                new TextFix(
                        title,
                        false,
                        text,
                        this::possibleEdits,
                        FixSources.prescribing(Set.of(version(to)))
                                .and(FixSources.translating(Set.of(version(from)))));
    }

    private Migration(Migration other, FixSources sources) {
        this.title = other.title;
        this.from = other.from;
        this.to = other.to;
        this.text = other.text;
        this.steps = other.steps;
        this.change = other.change.drawingOn(sources);
    }

    /** What it does, as a command: "Bring it from mlm 1.5.0 to mlm 1.3.0". */
    public String title() {
        return title;
    }

    /** Such as {@code mlm 1.5.0}. */
    public String from() {
        return from;
    }

    /** Such as {@code mlm 1.3.0}. */
    public String to() {
        return to;
    }

    /** What it cannot decide alone; empty where nothing is to be asked. */
    public List<MigrationQuestion> questions() {
        return run(Map.of()).questions();
    }

    /**
     * What it does.
     *
     * @param answers by the id of the question; questions without an answer get their preset one
     */
    public MigrationOutcome outcome(Map<String, String> answers) {
        return run(answers).outcome();
    }

    /** What it does with the preset answers, a sentence each. */
    public List<String> changes() {
        return outcome(Map.of()).changes();
    }

    /** What is left to do for the user, with the preset answers. */
    public List<String> left() {
        return outcome(Map.of()).left();
    }

    /** Its edits with the preset answers, to be taken as one step. */
    public List<TextEdit> edits() {
        return outcome(Map.of()).edits();
    }

    /** It as a fix, with the preset answers; never a safe one, for it changes what is meant. */
    public Fix fix() {
        return new MigrationFix(this);
    }

    /**
     * A migration as the fix of a finding. Its edits are worked out when asked for.
     *
     * @param migration for whoever can ask its questions
     */
    public record MigrationFix(Migration migration) implements Fix {

        @Override
        public String title() {
            return migration.title();
        }

        @Override
        public boolean sure() {
            return false;
        }

        @Override
        public List<TextEdit> edits() {
            return migration.change.edits();
        }

        @Override
        public FixEffect effect() {
            return migration.change.effect();
        }

        @Override
        public List<String> lost() {
            return migration.change.lost();
        }

        @Override
        public Fix drawingOn(FixSources sources) {
            return new MigrationFix(new Migration(migration, sources));
        }
    }

    /** Of "mlm 1.5.0" the version. */
    private static String version(String nameAndVersion) {
        return nameAndVersion.substring(nameAndVersion.lastIndexOf(' ') + 1);
    }

    private List<TextEdit> possibleEdits() {
        try {
            return edits();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            // the item has a shape that the steps were not made for
            return List.of();
        }
    }

    private MigrationDraft run(Map<String, String> answers) {
        MigrationDraft draft = new MigrationDraft(text, answers);
        steps.accept(draft);
        return draft;
    }
}
