package dev.cairn.document;

import static dev.cairn.document.Editing.document;
import static dev.cairn.document.Editing.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.files.FileStamp;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class DocumentTest {

    private final Editing.StoppedClock clock = new Editing.StoppedClock();
    private final Document document =
            new Document(null, "{\"a\": 1}", Runnable::run, Runnable::run, clock);

    @Test
    void anEditChangesTheTextAndIsTold() {
        List<TextChange> heard = new ArrayList<>();
        List<Boolean> parsed = new ArrayList<>();
        document.listen(
                new DocumentListener() {
                    @Override
                    public void changed(TextChange change) {
                        heard.add(change);
                    }

                    @Override
                    public void parsed(JsonText tree, long revision) {
                        parsed.add(tree.parses());
                    }
                });

        assertThat(document.apply(edit(null, 6, 7, "2"))).isTrue();

        assertThat(document.text()).isEqualTo("{\"a\": 2}");
        assertThat(document.dirty()).isTrue();
        assertThat(heard)
                .containsExactly(new TextChange(1, List.of(new TextEdit(6, 7, "2")), "test"));
        assertThat(parsed).containsExactly(true);
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        assertThat(document.apply(edit(null, 6, 7, "1"))).isFalse();
        assertThat(document.apply(edit(null))).isFalse();
        assertThat(document.apply(edit(null, new TextEdit(0, 0, "x"), new TextEdit(0, 1, ""))))
                .isFalse();
        assertThat(document.canUndo()).isFalse();
        assertThat(document.dirty()).isFalse();
        assertThat(document.revision()).isZero();
    }

    @Test
    void anEditOutsideOfTheTextIsRefusedAsAWhole() {
        assertThatThrownBy(() -> document.apply(edit(null, 3, 99, "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                document.apply(
                                        edit(null, new TextEdit(0, 1, ""), new TextEdit(8, 9, ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(document.text()).isEqualTo("{\"a\": 1}");
        assertThat(document.canUndo()).isFalse();
    }

    @Test
    void typingInOneFieldIsOneStep() {
        document.apply(edit("a", 7, 7, "2"));
        clock.pass(Duration.ofMillis(900));
        document.apply(edit("a", 8, 8, "3"));
        document.undo();
        assertThat(document.text()).isEqualTo("{\"a\": 1}");
        assertThat(document.canUndo()).isFalse();
        document.redo();
        assertThat(document.text()).isEqualTo("{\"a\": 123}");
    }

    @Test
    void aPauseAnotherFieldAnotherPlaceOrSettlingStartsAStep() {
        document.apply(edit("a", 7, 7, "2"));
        clock.pass(Duration.ofMillis(1001));
        document.apply(edit("a", 8, 8, "3"));
        document.apply(edit("b", 9, 9, "4"));
        document.apply(edit("b", 2, 3, "x"));
        document.settle();
        document.apply(edit("b", 3, 3, "y"));
        assertThat(document.text()).isEqualTo("{\"xy\": 1234}");
        List<String> back = new ArrayList<>();
        while (document.canUndo()) {
            document.undo();
            back.add(document.text());
        }
        assertThat(back)
                .containsExactly(
                        "{\"x\": 1234}",
                        "{\"a\": 1234}",
                        "{\"a\": 123}",
                        "{\"a\": 12}",
                        "{\"a\": 1}");
    }

    @Test
    void typingGoesOnInAStepThatChangedAnotherPlaceAsWell() {
        document.apply(edit("a", new TextEdit(7, 7, "2"), new TextEdit(1, 1, "\"x\": 0, ")));
        document.apply(edit("a", 16, 16, "3"));
        assertThat(document.text()).isEqualTo("{\"x\": 0, \"a\": 123}");
        document.undo();
        assertThat(document.text()).isEqualTo("{\"a\": 1}");
    }

    @Test
    void undoPastASaveIsChangedAndBackAtItIsClean() {
        document.apply(edit("a", 7, 7, "2"));
        save();
        assertThat(document.dirty()).isFalse();
        document.apply(edit("a", 8, 8, "3"));
        document.undo();
        assertThat(document.text()).isEqualTo("{\"a\": 12}");
        assertThat(document.dirty()).isFalse();
        document.undo();
        assertThat(document.dirty()).isTrue();
        document.redo();
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void anotherTextInThePlaceOfTheSavedOneIsChanged() {
        document.apply(edit(null, 7, 7, "2"));
        save();
        document.undo();
        document.apply(edit(null, 7, 7, "9"));
        assertThat(document.dirty()).isTrue();
        assertThat(document.canRedo()).isFalse();
    }

    @Test
    void whatIsTypedWhileSavingStaysChanged() {
        document.apply(edit("a", 7, 7, "2"));
        SaveJob job = document.toSaveAs(Path.of("x.json"));
        document.apply(edit("a", 8, 8, "3"));
        document.saved(outcome(job));
        assertThat(document.dirty()).isTrue();
        document.undo();
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void aListenerThatEditsIsToldAfterTheOthersHeardTheFirstChange() {
        List<Long> heard = new ArrayList<>();
        document.listen(
                new DocumentListener() {
                    @Override
                    public void changed(TextChange change) {
                        if (change.revision() == 1) {
                            document.apply(edit(null, 0, 0, " "));
                        }
                    }
                });
        document.listen(
                new DocumentListener() {
                    @Override
                    public void changed(TextChange change) {
                        heard.add(change.revision());
                    }
                });
        document.apply(edit(null, 6, 7, "2"));
        assertThat(heard).containsExactly(1L, 2L);
        assertThat(document.text()).isEqualTo(" {\"a\": 2}");
        assertThat(document.snapshot().text()).isEqualTo(" {\"a\": 2}");
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromHearing() {
        List<Long> heard = new ArrayList<>();
        document.listen(
                new DocumentListener() {
                    @Override
                    public void changed(TextChange change) {
                        throw new IllegalStateException("broken view");
                    }
                });
        document.listen(
                new DocumentListener() {
                    @Override
                    public void changed(TextChange change) {
                        heard.add(change.revision());
                    }
                });
        assertThatThrownBy(() -> document.apply(edit(null, 6, 7, "2"))).hasMessage("broken view");
        assertThat(heard).containsExactly(1L);
    }

    @Test
    void aCancelledSubscriptionHearsNothing() {
        List<Long> heard = new ArrayList<>();
        Subscription subscription =
                document.listen(
                        new DocumentListener() {
                            @Override
                            public void changed(TextChange change) {
                                heard.add(change.revision());
                            }
                        });
        subscription.cancel();
        subscription.cancel();
        document.apply(edit(null, 6, 7, "2"));
        assertThat(heard).isEmpty();
    }

    @Test
    void aBrokenTextKeepsTheLastGoodTree() {
        document.apply(edit(null, 7, 8, ""));
        assertThat(document.tree()).isNull();
        assertThat(document.lastGood().text()).isEqualTo("{\"a\": 1}");
        document.undo();
        assertThat(document.tree()).isNotNull();
    }

    @Test
    void aReloadIsOneStepAndClean() {
        ReloadedText reloaded =
                new DocumentFiles()
                        .reloading(
                                new FileText(
                                        Path.of("x.json"),
                                        "{\"a\": 5}",
                                        new FileStamp(8, FileTime.from(Instant.EPOCH), "")),
                                document.text(),
                                document.revision());
        assertThat(document.reloaded(reloaded)).isTrue();
        assertThat(document.text()).isEqualTo("{\"a\": 5}");
        assertThat(document.dirty()).isFalse();
        document.undo();
        assertThat(document.text()).isEqualTo("{\"a\": 1}");
        assertThat(document.dirty()).isTrue();
        assertThat(document.reloaded(reloaded)).isFalse();
    }

    @Test
    void anImportCountsAsUnsaved() {
        Document imported = document("{}");
        imported.markUnsaved();
        assertThat(imported.dirty()).isTrue();
    }

    private void save() {
        document.saved(outcome(document.toSaveAs(Path.of("x.json"))));
    }

    private static SaveOutcome.Saved outcome(SaveJob job) {
        return new SaveOutcome.Saved(
                job.file(), new FileStamp(0, FileTime.from(Instant.EPOCH), ""), job.state());
    }
}
