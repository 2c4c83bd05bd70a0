package dev.cairn.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.Document;
import dev.cairn.document.UserEdit;
import dev.cairn.form.BackgroundChecking;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;
import dev.cairn.ui.session.DocumentSession;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FixPreviewTest {

    private static final JsonText TEXT = JsonText.of("{\"id\": \"a\"}");
    private static final Fix FIX =
            Fix.of("Name it b", true, TEXT, List.of(new TextEdit(8, 9, "b")));

    private final List<Runnable> waiting = new ArrayList<>();
    private final Document document =
            new Document(null, "{\"id\": \"a\"}", Runnable::run, Runnable::run);
    private final DocumentSession session =
            new DocumentSession(
                    document,
                    new BackgroundChecking(
                            new Checker(SchemaStore.bundled(), RuleCatalogue.all()),
                            waiting::add,
                            Runnable::run),
                    () -> CheckOptions.of(Profile.STAC));

    private void check() {
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void itShowsTheLinesThatChange() {
        check();
        FixPreview preview = FixPreview.of(session.model(), FIX);
        assertThat(preview).isNotNull();
        assertThat(preview.rows())
                .extracting("text")
                .contains("-{\"id\": \"a\"}", "+{\"id\": \"b\"}");
        assertThat(preview.note()).isEmpty();
    }

    @Test
    void whileTheTextIsAheadOfTheCheckThereIsNone() {
        check();
        document.apply(new UserEdit("Type", List.of(new TextEdit(0, 0, " ")), null, this));
        assertThat(FixPreview.of(session.model(), FIX)).isNull();
        check();
        assertThat(FixPreview.of(session.model(), FIX)).isNotNull();
    }

    @Test
    void choicesComeWorstFirstAndOnce() {
        Finding hint = finding(Severity.HINT, FIX);
        Finding error =
                finding(
                        Severity.ERROR,
                        FIX,
                        Fix.of("Remove it", false, TEXT, e -> e.remove(JsonPointer.of("id"))));
        assertThat(FixChoice.of(List.of(hint, error)))
                .extracting(choice -> choice.finding().severity() + " " + choice.fix().title())
                .containsExactly("ERROR Name it b", "ERROR Remove it");
    }

    @Test
    void whatTakesAwayComesLastWhateverItsFinding() {
        Fix removal = Fix.of("Remove it", false, TEXT, e -> e.remove(JsonPointer.of("id")));
        Fix spelling = Fix.of("Set it apart", true, TEXT, List.of(new TextEdit(6, 6, "  ")));
        assertThat(
                        FixChoice.of(
                                List.of(
                                        finding(Severity.ERROR, removal),
                                        finding(Severity.HINT, spelling))))
                .extracting(choice -> choice.fix().fullTitle())
                .containsExactly("Set it apart", "Remove it, 1 value");
    }

    private static Finding finding(Severity severity, Fix... fixes) {
        return new Finding(
                severity,
                "lint/x",
                null,
                JsonPointer.of("id"),
                new TextSpan(7, 10),
                "Something.",
                List.of(fixes));
    }
}
