package dev.cairn.ui.form.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.section.FormsHarness;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** Rows are built where they can be seen, and nowhere else. */
class LazyColumnTest {

    @BeforeAll
    static void startToolkit() {
        FormsHarness.start();
    }

    @Test
    void rowsAreBuiltWhenWhatStandsAboveThemShrinks() {
        Region above = new Region();
        List<LazyColumn.Row> rows = rows();
        Stage stage = show(above, 5_000, rows);
        try {
            FormsHarness.pause(150);
            assertThat(built(rows)).isZero();
            FormsHarness.run(() -> height(above, 10));
            FormsHarness.pause(150);
            assertThat(built(rows)).isBetween(5, 40);
        } finally {
            FormsHarness.run(stage::close);
        }
    }

    @Test
    void scrollingBuildsWhatComesIntoSight() {
        List<LazyColumn.Row> rows = rows();
        Stage stage = show(new Region(), 10, rows);
        try {
            FormsHarness.pause(150);
            assertThat(rows.getLast().isBuilt()).isFalse();
            FormsHarness.run(() -> ((ScrollPane) stage.getScene().getRoot()).setVvalue(1));
            FormsHarness.pause(300);
            assertThat(rows.getLast().isBuilt()).isTrue();
            assertThat(built(rows)).isLessThan(rows.size());
        } finally {
            FormsHarness.run(stage::close);
        }
    }

    private static List<LazyColumn.Row> rows() {
        return IntStream.range(0, 200)
                .mapToObj(i -> new LazyColumn.Row(30, () -> new Label("row " + i)))
                .toList();
    }

    private static long count(List<LazyColumn.Row> rows) {
        return rows.stream().filter(LazyColumn.Row::isBuilt).count();
    }

    private static int built(List<LazyColumn.Row> rows) {
        return FormsHarness.onFx(() -> (int) count(rows));
    }

    private static void height(Region region, double height) {
        region.setMinHeight(Math.max(0, height));
        region.setMaxHeight(Math.max(0, height));
    }

    private static Stage show(Region above, double height, List<LazyColumn.Row> rows) {
        return FormsHarness.onFx(
                () -> {
                    height(above, height);
                    LazyColumn column = new LazyColumn();
                    column.setRows(rows);
                    ScrollPane page = new ScrollPane(new VBox(above, column));
                    page.setFitToWidth(true);
                    Stage stage = new Stage();
                    stage.setScene(new Scene(page, 300, 400));
                    stage.show();
                    return stage;
                });
    }
}
