package dev.cairn.ui.form.control;

import dev.cairn.json.CommonEnds;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * A column of rows that are built when they come near the visible part of the page. Until then a
 * row is an empty space of about the right height, so a list of 500 entries opens as fast as one of
 * ten. Of thousands of rows only the first stand in the column; one empty space stands for the rest
 * until one scrolls there.
 */
public final class LazyColumn extends VBox {

    private static final double MARGIN = 160;
    private static final int AT_ONCE = 8;

    /** So many rows are taken into the column together. */
    private static final int CHUNK = 120;

    private final Region rest = new Region();
    private List<Row> all = List.of();

    private final InvalidationListener onMove = observable -> lookSoon();
    private @Nullable ScrollPane page;
    private boolean looking;

    public LazyColumn() {
        getStyleClass().add("form-lazy-column");
        rest.setManaged(false);
        getChildren().add(rest);
        // What stands above may grow and shrink, and the page scrolls: the column moves without
        // being
        // laid out itself.
        localToSceneTransformProperty().addListener(onMove);
        sceneProperty()
                .addListener(
                        (observable, before, now) -> {
                            leavePage();
                            if (now != null) {
                                lookSoon();
                            }
                        });
    }

    /** One row, empty until {@link #build} or until it comes into sight. */
    public static final class Row extends StackPane {
        private final Supplier<Region> content;
        private final double estimate;
        private @Nullable LazyColumn column;
        private boolean built;

        /**
         * @param estimate the height to keep free until it is built
         */
        public Row(double estimate, Supplier<Region> content) {
            this.content = content;
            this.estimate = estimate;
            setMinHeight(estimate);
            setPrefHeight(estimate);
        }

        public boolean isBuilt() {
            return built;
        }

        /** Builds the row now; once only. */
        public void build() {
            if (!built) {
                built = true;
                setMinHeight(USE_PREF_SIZE);
                setPrefHeight(USE_COMPUTED_SIZE);
                getChildren().setAll(content.get());
                if (column != null && getParent() != column) {
                    column.reach(this);
                }
            }
        }
    }

    /** Shows the rows in this order; those that stay are moved, not built again. */
    public void setRows(List<? extends Row> rows) {
        all = List.copyOf(rows);
        int count = Math.max(CHUNK, held());
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            row.column = this;
            if (row.isBuilt()) {
                count = Math.max(count, i + 1);
            }
        }
        hold(count);
    }

    private int held() {
        return getChildren().size() - 1;
    }

    /** Takes in the rows up to this one. */
    private void reach(Row row) {
        int index = all.indexOf(row);
        if (index >= held()) {
            hold(index + 1);
        }
    }

    /** Takes the first rows into the column; the space behind them stands for the others. */
    private void hold(int count) {
        List<Row> rows = all.subList(0, Math.min(count, all.size()));
        List<Node> now = getChildren().subList(0, held());
        if (!now.equals(rows)) {
            // Only the differing middle is touched, so that the row with the focus keeps it.
            CommonEnds ends = CommonEnds.of(now, rows, (one, other) -> one == other);
            int start = ends.head();
            int tail = ends.tail();
            getChildren().subList(start, now.size() - tail).clear();
            getChildren().addAll(start, rows.subList(start, rows.size() - tail));
            lookSoon();
        }
        int left = all.size() - rows.size();
        double height = left == 0 ? 0 : left * (all.getLast().estimate + getSpacing());
        rest.setMinHeight(height);
        rest.setManaged(left > 0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        lookSoon();
    }

    private void lookSoon() {
        if (!looking) {
            looking = true;
            Platform.runLater(
                    () -> {
                        looking = false;
                        look();
                    });
        }
    }

    /** Builds the rows near the visible part of the page, a handful at a time. */
    private void look() {
        if (getScene() == null) {
            return;
        }
        findPage();
        // Read, so that the next move is told again.
        getLocalToSceneTransform();
        double top = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        if (page != null) {
            Bounds seen = sceneToLocal(page.localToScene(page.getLayoutBounds()));
            if (seen == null) {
                return;
            }
            top = seen.getMinY() - MARGIN;
            bottom = seen.getMaxY() + MARGIN;
        }
        if (rest.isManaged() && rest.getLayoutY() <= bottom) {
            double step = all.getLast().estimate + getSpacing();
            double more = Math.min(all.size(), (bottom - rest.getLayoutY()) / step + CHUNK);
            hold(held() + (int) more);
            lookSoon();
            return;
        }
        int building = 0;
        for (Node node : getChildren()) {
            if (node.getLayoutY() > bottom) {
                break;
            }
            if (node instanceof Row row
                    && !row.isBuilt()
                    && row.getLayoutY() + Math.max(row.getHeight(), row.minHeight(-1)) >= top) {
                row.build();
                if (++building == AT_ONCE) {
                    lookSoon();
                    break;
                }
            }
        }
    }

    private void findPage() {
        if (page == null) {
            Parent up = getParent();
            while (up != null && !(up instanceof ScrollPane)) {
                up = up.getParent();
            }
            if (up instanceof ScrollPane found) {
                page = found;
                found.heightProperty().addListener(onMove);
            }
        }
    }

    private void leavePage() {
        if (page != null) {
            page.heightProperty().removeListener(onMove);
            page = null;
        }
    }
}
