package dev.cairn.imports.place;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads well-known text, with or without a leading SRID, and well-known binary in hexadecimal. */
final class WellKnown {
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?is)(?:SRID\\s*=\\s*(\\d+)\\s*;)?\\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION|LINEARRING)"
                            + "\\s*(?:Z|M|ZM)?\\s*(?:\\(|EMPTY).*");
    private static final Pattern BINARY = Pattern.compile("(?i)0[01][0-9a-f]{40,}");

    private static final Pattern NESTED = Pattern.compile("(?i)GEOMETRYCOLLECTION\\s*[ZM]*\\s*\\(");
    private static final int MOST_NESTED = 100;

    private WellKnown() {}

    static boolean looksLike(String text) {
        return TEXT.matcher(text).matches() || BINARY.matcher(text).matches();
    }

    static Map<String, Object> geometry(String text) throws NotAPlace {
        Matcher parts = TEXT.matcher(text);
        if (NESTED.matcher(text).results().limit(MOST_NESTED + 1).count() > MOST_NESTED) {
            throw new NotAPlace("The geometries are nested too deep.");
        }
        try {
            Geometry shape;
            if (parts.matches()) {
                refuseOtherSystems(parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1)));
                shape = new WKTReader(Shapes.FACTORY).read(text.substring(parts.start(2)));
            } else {
                shape = new WKBReader(Shapes.FACTORY).read(WKBReader.hexToBytes(text));
                refuseOtherSystems(shape.getSRID());
            }
            if (shape.isEmpty()) {
                throw new NotAPlace("This geometry is empty.");
            }
            return Shapes.geoJson(shape);
        } catch (ParseException | IllegalArgumentException e) {
            throw new NotAPlace(
                    "The well-known text could not be read: a bracket or a number is missing.");
        }
    }

    private static void refuseOtherSystems(int srid) throws NotAPlace {
        if (srid != 0 && srid != 4326 && srid != 4979) {
            throw NotAPlace.otherSystem("EPSG:" + srid);
        }
    }
}
