package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValues;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.Longitudes;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Longitudes lie between -180 and 180 degrees, latitudes between -90 and 90. */
public final class CoordinatesRangeRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "coordinates-range",
                    Severity.WARNING,
                    "Longitudes lie between -180 and 180 degrees, latitudes between -90 and 90.",
                    "Elsewhere there is no place on Earth; coordinates of a map projection have to be turned into degrees.",
                    "Go once around the Earth, where all longitudes are past 180; split the footprint there where some are.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        CheckedFootprint place = CheckedFootprint.of(item);
        JsonObject geometry = place.geometry();
        BoundingBox bounds = place.bounds();
        if (geometry == null
                || bounds == null
                || bounds.isOnEarth()
                || place.isSwapped()
                || bounds.isWorldTurned()) {
            return;
        }
        List<CheckedFootprint.Position> positions = CheckedFootprint.positions(geometry);
        Optional<CheckedFootprint.Position> outside =
                positions.stream().filter(position -> !position.isOnEarth()).findFirst();
        if (outside.isEmpty()) {
            return;
        }
        out.add(
                item.finding(
                        INFO,
                        outside.get().place(),
                        sentence(outside.get()),
                        fixes(item, place.box(), bounds, positions)));
    }

    private static String sentence(CheckedFootprint.Position position) {
        BigDecimal longitude = position.longitude();
        BigDecimal latitude = position.latitude();
        if (longitude.abs().compareTo(Longitudes.CIRCLE) > 0
                && latitude.abs().compareTo(Longitudes.EAST_END) > 0) {
            return "%s, %s are no degrees; they look like metres of a map projection. A footprint is in degrees, longitude first."
                    .formatted(longitude.toPlainString(), latitude.toPlainString());
        }
        return !Longitudes.isWithin(longitude)
                ? "The longitude %s does not exist; longitudes lie between -180 and 180."
                        .formatted(longitude.toPlainString())
                : "The latitude %s does not exist; latitudes lie between -90 and 90."
                        .formatted(latitude.toPlainString());
    }

    private static List<Fix> fixes(
            CheckedItem item,
            @Nullable BoundingBox known,
            BoundingBox bounds,
            List<CheckedFootprint.Position> positions) {
        List<BigDecimal> sides = bounds.exact();
        BigDecimal west = sides.get(BoundingBox.WEST);
        BigDecimal east = sides.get(BoundingBox.EAST);
        BigDecimal shift;
        if (west.compareTo(Longitudes.EAST_END) >= 0) {
            shift = Longitudes.CIRCLE.negate();
        } else if (east.compareTo(Longitudes.WEST_END) <= 0) {
            shift = Longitudes.CIRCLE;
        } else {
            return split(item, known, bounds, positions);
        }
        List<BigDecimal> moved =
                List.of(
                        west.add(shift),
                        sides.get(BoundingBox.SOUTH),
                        east.add(shift),
                        sides.get(BoundingBox.NORTH));
        if (!new BoundingBox(moved).isOnEarth()) {
            return List.of();
        }
        boolean box = known != null && known.isSame(bounds);
        return List.of(
                Fix.of(
                        shift.signum() < 0
                                ? "Take 360 off the longitudes"
                                : "Add 360 to the longitudes",
                        true,
                        item.text(),
                        e -> move(item, positions, box, shift, e)));
    }

    /** Of a footprint that reaches past 180 degrees a part lies at the other end of the world. */
    private static List<Fix> split(
            CheckedItem item,
            @Nullable BoundingBox known,
            BoundingBox bounds,
            List<CheckedFootprint.Position> positions) {
        boolean round =
                bounds.side(BoundingBox.EAST) - bounds.side(BoundingBox.WEST)
                        > Longitudes.CIRCLE.doubleValue();
        if (round
                || !bounds.isWithin(BoundingBox.SOUTH, BoundingBox.QUARTER)
                || !bounds.isWithin(BoundingBox.NORTH, BoundingBox.QUARTER)
                || !(item.get(CheckedFootprint.GEOMETRY) instanceof JsonObject geometry)
                || !(JsonValues.plain(geometry) instanceof Map<?, ?> plain)
                || !plain.containsKey("coordinates")) {
            return List.of();
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        plain.forEach((name, value) -> whole.put(String.valueOf(name), value));
        boolean box = known == null || known.isSame(bounds);
        return FootprintCut.of(whole, positions)
                .map(
                        cut ->
                                Fix.of(
                                        "Split it at 180°, with longitudes from -180 to 180",
                                        true,
                                        item.text(),
                                        e -> cut.write(e, box)))
                .stream()
                .toList();
    }

    private static void move(
            CheckedItem item,
            List<CheckedFootprint.Position> positions,
            boolean box,
            BigDecimal shift,
            JsonEditor editor) {
        for (CheckedFootprint.Position position : positions) {
            editor.set(position.place().child(0), position.longitude().add(shift));
        }
        List<BigDecimal> numbers = CheckedFootprint.numbers(item.get(CheckedFootprint.BBOX));
        if (box) {
            int half = numbers.size() / 2;
            editor.set(CheckedFootprint.BBOX.child(0), numbers.get(0).add(shift));
            editor.set(CheckedFootprint.BBOX.child(half), numbers.get(half).add(shift));
        }
    }
}
