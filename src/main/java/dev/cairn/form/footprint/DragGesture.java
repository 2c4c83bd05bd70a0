package dev.cairn.form.footprint;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Something that is being drawn or pulled while a button is held down. Each move of the pointer
 * makes another one.
 */
sealed interface DragGesture {

    /**
     * The pointer is elsewhere.
     *
     * @param at where, with a longitude that goes on past 180
     * @param digits how many decimals are worth writing
     */
    DragGesture to(LonLat at, int digits);

    /** What the footprint would be. */
    MapShape preview();

    /** What is to be written when the button is let go; null for nothing. */
    @Nullable MapEdit edit();

    /** A box is drawn from one corner to the other. */
    record DrawBox(LonLat from, LonLat to, int digits) implements DragGesture {
        @Override
        public DragGesture to(LonLat at, int precise) {
            return new DrawBox(from, at, precise);
        }

        private MapExtent extent() {
            MapExtent extent = MapExtent.between(from, to);
            return extent.width() <= 360
                    ? extent
                    : new MapExtent(-180, extent.south(), 180, extent.north());
        }

        @Override
        public MapShape preview() {
            return MapShape.of(extent());
        }

        @Override
        public @Nullable MapEdit edit() {
            MapExtent extent = extent();
            double least = Math.pow(10, -digits);
            return extent.width() < least || extent.height() < least
                    ? null
                    : BoxSides.of(extent, digits).draw();
        }
    }

    /** Sides of a box are pulled. */
    record PullSide(BoxSides start, BoxSides now, FootprintGrip.Side grip, int turn)
            implements DragGesture {
        @Override
        public DragGesture to(LonLat at, int digits) {
            return new PullSide(start, start.pulled(grip, at.turned(-turn), digits), grip, turn);
        }

        @Override
        public MapShape preview() {
            return MapShape.of(now.extent());
        }

        @Override
        public @Nullable MapEdit edit() {
            MapExtent extent = now.extent();
            boolean thin = extent.width() == 0 || extent.height() == 0;
            return thin || now.equals(start) ? null : now.resize();
        }
    }

    /** A position is pulled; one that was put on a line for it where it is new. */
    record PullVertex(
            MapShape start, ShapeCorner corner, int turn, boolean isNew, @Nullable LonLat at)
            implements DragGesture {
        @Override
        public DragGesture to(LonLat to, int precise) {
            LonLat before = start.at(corner);
            double lon = Math.clamp(to.turned(-turn).lon(), -180, 180);
            return new PullVertex(
                    start,
                    corner,
                    turn,
                    isNew,
                    new LonLat(
                            rounded(lon, before.lon(), precise),
                            rounded(to.lat(), before.lat(), precise)));
        }

        /** What does not change keeps all its decimals. */
        private static double rounded(double now, double before, int digits) {
            return now == before ? before : DegreeFormat.rounded(now, digits).doubleValue();
        }

        @Override
        public MapShape preview() {
            return at == null ? start : isNew ? start.inserted(corner, at) : start.with(corner, at);
        }

        @Override
        public @Nullable MapEdit edit() {
            if (at == null) {
                return null;
            }
            BigDecimal lon = DegreeFormat.plain(BigDecimal.valueOf(at.lon()));
            BigDecimal lat = DegreeFormat.plain(BigDecimal.valueOf(at.lat()));
            ShapePart part = start.parts().get(corner.part());
            return !isNew && at.equals(start.at(corner))
                    ? null
                    : isNew
                            ? new MapEdit.InsertCorner(part, corner.index(), lon, lat)
                            : new MapEdit.MoveCorner(part, corner.index(), lon, lat);
        }
    }

    /** All of the footprint is pulled. */
    record PullAll(
            MapShape start,
            @Nullable BoxSides box,
            MapExtent extent,
            LonLat from,
            BigDecimal lon,
            BigDecimal lat)
            implements DragGesture {
        @Override
        public DragGesture to(LonLat at, int digits) {
            double up =
                    Math.clamp(at.lat() - from.lat(), -90 - extent.south(), 90 - extent.north());
            return new PullAll(
                    start,
                    box,
                    extent,
                    from,
                    DegreeFormat.rounded(at.lon() - from.lon(), digits),
                    DegreeFormat.rounded(up, digits));
        }

        @Override
        public MapShape preview() {
            return box == null
                    ? start.moved(lon.doubleValue(), lat.doubleValue())
                    : MapShape.of(box.shifted(lon, lat).extent());
        }

        @Override
        public @Nullable MapEdit edit() {
            if (lon.signum() == 0 && lat.signum() == 0) {
                return null;
            }
            return box == null ? new MapEdit.MoveAll(lon, lat) : box.shifted(lon, lat).resize();
        }
    }
}
