import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** A window of the size of Cairn's with one label: as fast as JavaFX can be. */
public final class BareWindow {

    /** Ends by itself when asked, for the run that its cache is made in. */
    private static final String ONCE = "once";

    private BareWindow() {}

    /** The program; a class of its own, so that the one that is started needs no JavaFX. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("A bare window")), 1360, 860));
            stage.setTitle("Bare");
            stage.show();
            if (getParameters().getRaw().contains(ONCE)) {
                PauseTransition wait = new PauseTransition(Duration.seconds(1));
                wait.setOnFinished(event -> Platform.exit());
                wait.play();
            }
        }
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }
}
