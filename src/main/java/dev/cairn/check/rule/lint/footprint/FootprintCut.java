package dev.cairn.check.rule.lint.footprint;

import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.AntimeridianCut;
import dev.cairn.stac.geometry.GeometryBounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A footprint that was cut in two at the antimeridian.
 *
 * @param geometry with longitudes from -180 to 180
 * @param box around it, the western side being east of the eastern one
 */
record FootprintCut(Map<String, Object> geometry, List<BigDecimal> box) {

    /** A tenth of a metre; what is written with more decimals keeps them. */
    private static final int DIGITS = 6;

    /** What a double tells of degrees. */
    private static final int MOST_DIGITS = 12;

    /**
     * Cuts a footprint.
     *
     * @param whole GeoJSON whose longitudes go on past 180 degrees
     * @param written its positions as the item has them
     * @return empty where it cannot be cut: it has elevations, or its outline crosses itself
     */
    static Optional<FootprintCut> of(
            Map<String, Object> whole, List<CheckedFootprint.Position> written) {
        int digits = 0;
        for (CheckedFootprint.Position position : written) {
            if (position.numbers().size() > 2) {
                return Optional.empty();
            }
            digits = Math.max(digits, position.longitude().scale());
            digits = Math.max(digits, position.latitude().scale());
        }
        return AntimeridianCut.split(whole, Math.clamp(digits, DIGITS, MOST_DIGITS))
                .flatMap(cut -> GeometryBounds.of(cut).map(box -> new FootprintCut(cut, box)));
    }

    /**
     * Writes the footprint.
     *
     * @param boxToo whether its box is written as well
     */
    void write(JsonEditor editor, boolean boxToo) {
        editor.set(CheckedFootprint.GEOMETRY, geometry);
        if (boxToo) {
            editor.set(CheckedFootprint.BBOX, box);
        }
    }
}
