package dev.cairn.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Report;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.Document;
import dev.cairn.form.BackgroundChecking;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

class DocumentSessionTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
    private final BackgroundChecking checking =
            new BackgroundChecking(checker, background::add, Runnable::run);
    private final Document document =
            new Document(
                    null, "{\"type\": \"Feature\", \"id\": \"a\"}", Runnable::run, Runnable::run);
    private final DocumentSession session =
            new DocumentSession(document, checking, () -> CheckOptions.of(Profile.STAC));

    private void runAll() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private Report report() {
        return Objects.requireNonNull(session.report().get());
    }

    @Test
    void checksAtOnceAndAfterEachChange() {
        assertThat(session.report().get()).isNull();
        runAll();
        int errors = report().errors();
        assertThat(errors).isPositive();
        session.editor()
                .edit(
                        "Set version",
                        null,
                        this,
                        edit -> edit.set(JsonPointer.of("stac_version"), "1.0.0"));
        assertThat(session.reportIsCurrent()).isFalse();
        runAll();
        assertThat(session.reportIsCurrent()).isTrue();
        assertThat(session.dirtyProperty().get()).isTrue();
    }

    @Test
    void onlyTheNewestTextIsChecked() {
        runAll();
        for (int i = 0; i < 5; i++) {
            String id = "b" + i;
            session.editor()
                    .edit("Change id", null, this, edit -> edit.set(JsonPointer.of("id"), id));
        }
        assertThat(background).hasSize(1);
        runAll();
        assertThat(session.reportIsCurrent()).isTrue();
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        Runnable first = background.poll();
        Report before = session.report().get();
        session.editor().type("Type", List.of(new TextEdit(0, 0, " ")), null, this);
        Objects.requireNonNull(first).run();
        // The first run takes the newest text, so nothing old is ever shown.
        assertThat(session.report().get()).isNotSameAs(before);
        assertThat(session.reportIsCurrent()).isTrue();
    }

    @Test
    void formsCannotWriteIntoBrokenText() {
        session.editor().type("Type", List.of(new TextEdit(0, 1, "")), null, this);
        assertThat(session.editable()).isFalse();
        assertThat(
                        session.editor()
                                .edit(
                                        "Change",
                                        null,
                                        this,
                                        edit -> edit.set(JsonPointer.of("id"), "x")))
                .isFalse();
        assertThat(session.tree().text()).startsWith("{");
        document.undo();
        assertThat(session.editable()).isTrue();
    }

    @Test
    void aFixFromAnOldReportIsTakenFromTheNextOne() {
        Rule rule = new IdRule();
        BackgroundChecking own =
                new BackgroundChecking(
                        new Checker(url -> java.util.Optional.empty(), List.of(rule)),
                        background::add,
                        Runnable::run);
        Document item =
                new Document(
                        null,
                        "{\"type\": \"Feature\", \"id\": \"a\", \"stac_version\": \"1.0.0\", \"assets\": {}}",
                        Runnable::run,
                        Runnable::run);
        DocumentSession fixing =
                new DocumentSession(item, own, () -> CheckOptions.of(Profile.STAC));
        runAll();
        Fix fix = fixOf(Objects.requireNonNull(fixing.report().get()));
        fixing.editor().type("Type", List.of(new TextEdit(0, 0, "   ")), null, this);
        fixing.apply(fix);
        assertThat(item.text()).contains("\"a\"");
        runAll();
        assertThat(item.text()).startsWith("   {").contains("\"fixed\"");
    }

    private static Fix fixOf(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("lint/test"))
                .findFirst()
                .orElseThrow()
                .fixes()
                .getFirst();
    }

    private static final class IdRule implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.lint("test", Severity.WARNING, "What.", "Why.", "Fix.");
        }

        @Override
        public void check(dev.cairn.check.CheckedItem item, dev.cairn.check.FindingSink out) {
            JsonText text = item.item().text();
            JsonPointer id = JsonPointer.of("id");
            if (!"fixed".equals(item.item().id())) {
                out.add(
                        new Finding(
                                Severity.WARNING,
                                "lint/test",
                                null,
                                id,
                                text.span(id),
                                "The id is not fixed.",
                                List.of(
                                        Fix.of(
                                                "Fix it",
                                                true,
                                                text,
                                                edit -> edit.set(id, "fixed")))));
            }
        }
    }
}
