package dev.cairn.stac.geometry;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads well-known text, with or without a leading SRID, and well-known binary in hexadecimal. */
public final class WellKnownReader {
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?is)(?:SRID\\s*=\\s*(\\d+)\\s*;)?\\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION|LINEARRING)"
                            + "\\s*(?:Z|M|ZM)?\\s*(?:\\((?!\\s*\\[)|EMPTY).*");
    private static final Pattern BINARY = Pattern.compile("(?i)0[01][0-9a-f]{40,}");

    /** Where well-known text begins in code, in a query or in the output of a program. */
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?i)(?<![A-Za-z])(?:SRID\\s*=\\s*\\d{1,9}\\s*;\\s*)?"
                            + "(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)"
                            + "\\s*(?:ZM?|M)?\\s*\\(\\s*(?:\\(\\s*){0,3}[-+.\\d][-+.\\deE]{0,60}\\s+[-+.\\d]");

    private static final Pattern NESTED = Pattern.compile("(?i)GEOMETRYCOLLECTION\\s*[ZM]*\\s*\\(");
    private static final int MOST_NESTED = 100;

    private WellKnownReader() {}

    /** The well-known text or binary in a text that may have other words around it. */
    public static Optional<String> within(String text) {
        if (TEXT.matcher(text).matches() || BINARY.matcher(text).matches()) {
            return Optional.of(text);
        }
        Matcher beginning = BEGINNING.matcher(text);
        return text.startsWith("{") || !beginning.find()
                ? Optional.empty()
                : Optional.of(
                                text.substring(
                                        beginning.start(),
                                        Math.max(beginning.start(), text.lastIndexOf(')') + 1)))
                        .filter(cut -> cut.length() > beginning.end() - beginning.start());
    }

    public static Map<String, Object> geometry(String text) throws UnreadablePlaceException {
        Matcher parts = TEXT.matcher(text);
        if (NESTED.matcher(text).results().limit(MOST_NESTED + 1).count() > MOST_NESTED) {
            throw new UnreadablePlaceException("The geometries are nested too deep.");
        }
        try {
            Geometry shape;
            if (parts.matches()) {
                refuseOtherSystems(parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1)));
                shape = new WKTReader(JtsGeometries.FACTORY).read(text.substring(parts.start(2)));
            } else {
                shape = new WKBReader(JtsGeometries.FACTORY).read(WKBReader.hexToBytes(text));
                refuseOtherSystems(shape.getSRID());
            }
            if (shape.isEmpty()) {
                throw new UnreadablePlaceException("This geometry is empty.");
            }
            return JtsGeometries.geoJson(shape);
        } catch (ParseException | IllegalArgumentException e) {
            throw new UnreadablePlaceException(
                    "The well-known text could not be read: a bracket or a number is missing.");
        }
    }

    private static void refuseOtherSystems(int srid) throws UnreadablePlaceException {
        if (srid != 0 && srid != 4326 && srid != 4979) {
            throw UnreadablePlaceException.otherSystem("EPSG:" + srid);
        }
    }
}
