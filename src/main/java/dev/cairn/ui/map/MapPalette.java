package dev.cairn.ui.map;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.List;

/** The colours of a map, which the style sheet gives it: {@code -map-land} and so on. */
public abstract class MapPalette extends Region {

    private static final StyleablePropertyFactory<MapPalette> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<MapPalette, Color> WATER =
            FACTORY.createColorCssMetaData("-map-water", map -> map.water, Color.LIGHTBLUE);
    private static final CssMetaData<MapPalette, Color> LAND =
            FACTORY.createColorCssMetaData("-map-land", map -> map.land, Color.WHITE);
    private static final CssMetaData<MapPalette, Color> COAST =
            FACTORY.createColorCssMetaData("-map-coast", map -> map.coast, Color.GRAY);
    private static final CssMetaData<MapPalette, Color> GRID =
            FACTORY.createColorCssMetaData("-map-grid", map -> map.grid, Color.LIGHTGRAY);
    private static final CssMetaData<MapPalette, Color> TEXT =
            FACTORY.createColorCssMetaData("-map-text", map -> map.text, Color.DIMGRAY);
    private static final CssMetaData<MapPalette, Color> SHAPE =
            FACTORY.createColorCssMetaData("-map-shape", map -> map.shape, Color.DARKBLUE);
    private static final CssMetaData<MapPalette, Color> BOX =
            FACTORY.createColorCssMetaData("-map-box", map -> map.box, Color.DARKRED);
    private static final CssMetaData<MapPalette, Color> HANDLE =
            FACTORY.createColorCssMetaData("-map-handle", map -> map.handle, Color.WHITE);

    private final StyleableProperty<Color> water = color("water", WATER);
    private final StyleableProperty<Color> land = color("land", LAND);
    private final StyleableProperty<Color> coast = color("coast", COAST);
    private final StyleableProperty<Color> grid = color("grid", GRID);
    private final StyleableProperty<Color> text = color("text", TEXT);
    private final StyleableProperty<Color> shape = color("shape", SHAPE);
    private final StyleableProperty<Color> box = color("box", BOX);
    private final StyleableProperty<Color> handle = color("handle", HANDLE);

    private StyleableProperty<Color> color(String name, CssMetaData<MapPalette, Color> data) {
        return new javafx.css.SimpleStyleableObjectProperty<>(data, this, name) {
            @Override
            protected void invalidated() {
                requestLayout();
            }
        };
    }

    Color water() {
        return water.getValue();
    }

    Color land() {
        return land.getValue();
    }

    Color coast() {
        return coast.getValue();
    }

    Color grid() {
        return grid.getValue();
    }

    Color text() {
        return text.getValue();
    }

    Color shape() {
        return shape.getValue();
    }

    Color box() {
        return box.getValue();
    }

    Color handle() {
        return handle.getValue();
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }

    @Override
    public String getUserAgentStylesheet() {
        return MapPalette.class.getResource("/dev/cairn/ui/map/map.css").toExternalForm();
    }
}
