package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.settings.ColourTheme;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicReference;

class PopupBackingTest extends Journey {

    @Test
    void aMenuHasTheGroundOfTheThemeRoundAbout() {
        AtomicReference<ContextMenu> shown = new AtomicReference<>();
        robot.interact(
                () -> {
                    settings.theme().set(ColourTheme.DARK);
                    ContextMenu menu = new ContextMenu(new MenuItem("One"));
                    menu.show(stage(), 20, 20);
                    PopupBacking.back(menu);
                    menu.getScene().getRoot().applyCss();
                    shown.set(menu);
                });
        Region window = (Region) stage().getScene().getRoot();
        Paint ground = window.getBackground().getFills().getFirst().getFill();
        assertThat(shown.get().getScene().getFill()).isEqualTo(ground);
        robot.interact(() -> shown.get().hide());
    }

    @Test
    void windowsThatAreNoPopupsAreLeftAlone() {
        Paint before = stage().getScene().getFill();
        robot.interact(() -> PopupBacking.back(stage()));
        assertThat(stage().getScene().getFill()).isEqualTo(before);
    }
}
