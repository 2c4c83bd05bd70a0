package dev.cairn.ui.section;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Profile;
import dev.cairn.check.Report;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.Document;
import dev.cairn.form.BackgroundChecking;
import dev.cairn.form.section.FormSection;
import dev.cairn.form.section.SectionList;
import dev.cairn.form.service.FormServices;
import dev.cairn.ui.session.DocumentSession;
import dev.cairn.ui.task.BackgroundTasks;
import dev.cairn.ui.window.StyleSheets;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/**
 * Shows the forms of an item in a window of their own, as the program does, on the headless
 * platform.
 */
public final class FormsHarness implements AutoCloseable {

    public static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    /** Files that the user chooses next. */
    public static final Deque<Path> ANSWERS = new ConcurrentLinkedDeque<>();

    /** Checkouts that the user works with. */
    public static final List<Path> CHECKOUTS = new CopyOnWriteArrayList<>();

    /** The collections of the items that are open. */
    public static final List<String> COLLECTIONS = new CopyOnWriteArrayList<>();

    private static final BackgroundTasks BACKGROUND = new BackgroundTasks();
    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static boolean starting;

    public final Document document;
    public final DocumentSession session;
    public final ItemForms forms;
    public final Stage stage;

    private FormsHarness(Document document, DocumentSession session, ItemForms forms, Stage stage) {
        this.document = document;
        this.session = session;
        this.forms = forms;
        this.stage = stage;
    }

    public static FormsHarness show(String text, @Nullable Path file, double width, double height) {
        FormsHarness forms = behindTheScenes(text, file, width, height);
        run(forms.stage::show);
        return forms;
    }

    /** The same pages with all their controls in a window that is never drawn, which is quick. */
    static FormsHarness behindTheScenes(
            String text, @Nullable Path file, double width, double height) {
        return behindTheScenes(text, file, width, height, CHECKER, new SectionList());
    }

    /** As above, with a checker and sections of its own. */
    static FormsHarness behindTheScenes(
            String text,
            @Nullable Path file,
            double width,
            double height,
            Checker checker,
            SectionList sections) {
        start();
        return onFx(
                () -> {
                    Document document = new Document(file, text, Runnable::run, Platform::runLater);
                    DocumentSession session =
                            new DocumentSession(
                                    document,
                                    // On the same thread, once what is under way is done: what
                                    // is typed at a stretch is checked once.
                                    new BackgroundChecking(
                                            checker, Platform::runLater, Runnable::run),
                                    () -> CheckOptions.of(Profile.AIOPEN));
                    ItemForms forms =
                            new ItemForms(
                                    session,
                                    checker.facts(),
                                    sections,
                                    new FormServices(
                                            document::file,
                                            () -> List.copyOf(CHECKOUTS),
                                            () -> List.copyOf(COLLECTIONS),
                                            (title, folder) -> ANSWERS.poll(),
                                            BACKGROUND));
                    Report report = session.report().get();
                    if (report != null) {
                        forms.showFindings(report.findings());
                    }
                    session.report()
                            .addListener(
                                    (observable, before, now) -> {
                                        if (now != null) {
                                            forms.showFindings(now.findings());
                                        }
                                    });
                    SplitPane pane = new SplitPane(forms.navigation(), forms.content());
                    SplitPane.setResizableWithParent(forms.navigation(), false);
                    pane.setDividerPositions(220 / width);
                    BorderPane window = new BorderPane(pane);
                    window.getStyleClass().add("item-pane");
                    Scene scene = new Scene(window, width, height);
                    StyleSheets.addTo(scene);
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    return new FormsHarness(document, session, forms, stage);
                });
    }

    public static synchronized void start() {
        if (!starting) {
            starting = true;
            try {
                Platform.startup(STARTED::countDown);
            } catch (IllegalStateException running) {
                STARTED.countDown();
            }
            Platform.setImplicitExit(false);
        }
        try {
            if (!STARTED.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX does not start");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        theme(false);
    }

    public static void theme(boolean dark) {
        onFx(
                () -> {
                    Application.setUserAgentStylesheet(
                            (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
                    return true;
                });
    }

    public static <T> T onFx(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
    }

    public static void run(Runnable work) {
        onFx(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Waits as the window waits, for colours that change over a moment. */
    public static void pause(double millis) {
        CountDownLatch over = new CountDownLatch(1);
        run(
                () -> {
                    PauseTransition pause = new PauseTransition(Duration.millis(millis));
                    pause.setOnFinished(event -> over.countDown());
                    pause.play();
                });
        try {
            if (!over.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the window stands still");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the section of an id, which the item has to have, from the list of sections. */
    void open(String id) {
        run(
                () -> {
                    ListView<?> list = (ListView<?>) forms.navigation().lookup(".form-navigation");
                    FormSection section =
                            forms.kindSections().stream()
                                    .filter(each -> each.id().equals(id))
                                    .findFirst()
                                    .orElseThrow();
                    list.getSelectionModel().select(list.getItems().indexOf(section));
                });
    }

    /** Lets rows be made, laid out and shown. */
    void pulse() {
        run(
                () -> {
                    if (stage.isShowing()) {
                        stage.getScene().getRoot().applyCss();
                    }
                    stage.getScene().getRoot().layout();
                });
    }

    /** Lets everything that is due happen. */
    public void settle() {
        pause(120);
    }

    public void picture(String name) {
        settle();
        pause(450);
        WritableImage image = onFx(() -> stage.getScene().snapshot(null));
        BufferedImage copy =
                new BufferedImage(
                        (int) image.getWidth(),
                        (int) image.getHeight(),
                        BufferedImage.TYPE_INT_RGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try {
            File folder = new File("target/screenshots");
            folder.mkdirs();
            ImageIO.write(copy, "png", new File(folder, name + ".png"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        run(
                () -> {
                    forms.dispose();
                    session.close();
                    stage.close();
                });
    }
}
