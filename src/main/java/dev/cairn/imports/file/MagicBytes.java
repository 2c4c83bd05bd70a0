package dev.cairn.imports.file;

import dev.cairn.stac.MediaTypeTable;
import dev.cairn.stac.model.ItemAsset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Knows files by their first bytes. */
final class MagicBytes {
    /** How many bytes of the head are looked at. */
    static final int LENGTH = 4096;

    /** Bytes in hexadecimal at an offset, and the media type that they tell. */
    private record Mark(int offset, String bytes, String type) {}

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(0, "49492a00", "image/tiff"),
                    new Mark(0, "4d4d002a", "image/tiff"),
                    new Mark(0, "49492b00", "image/tiff"),
                    new Mark(0, "4d4d002b", "image/tiff"),
                    new Mark(0, "89504e470d0a1a0a", "image/png"),
                    new Mark(0, "ffd8ff", "image/jpeg"),
                    new Mark(0, "0000000c6a5020200d0a", "image/jp2"),
                    new Mark(0, "ff4fff51", "image/jp2"),
                    new Mark(0, "47494638", "image/gif"),
                    new Mark(8, ascii("WEBP"), "image/webp"),
                    new Mark(0, ascii("%PDF-"), "application/pdf"),
                    new Mark(0, "894844460d0a1a0a", "application/x-hdf5"),
                    new Mark(0, "43444601", "application/netcdf"),
                    new Mark(0, "43444602", "application/netcdf"),
                    new Mark(0, "43444605", "application/netcdf"),
                    new Mark(0, "0e031301", "application/x-hdf"),
                    new Mark(0, ascii("PAR1"), "application/vnd.apache.parquet"),
                    new Mark(0, ascii("ARROW1"), "application/vnd.apache.arrow.file"),
                    new Mark(0, ascii("GRIB"), "application/wmo-GRIB2"),
                    new Mark(0, ascii("LASF"), "application/vnd.las"),
                    new Mark(0, ascii("PMTiles"), "application/vnd.pmtiles"),
                    new Mark(0, "66676203666762", "application/vnd.flatgeobuf"),
                    new Mark(68, ascii("GPKG"), "application/geopackage+sqlite3"),
                    new Mark(0, ascii("SQLite format 3"), "application/vnd.sqlite3"),
                    new Mark(0, "934e554d5059", "application/octet-stream; application=numpy"),
                    new Mark(4, ascii("TFL3"), "application/octet-stream; application=tensorflow"),
                    new Mark(0, "504b0304", "application/zip"),
                    new Mark(0, "504b0506", "application/zip"),
                    new Mark(0, "1f8b", "application/gzip"),
                    new Mark(0, "28b52ffd", "application/zstd"),
                    new Mark(0, "377abcaf271c", "application/x-7z-compressed"),
                    new Mark(257, ascii("ustar"), "application/x-tar"));

    /**
     * Formats in which others are wrapped: the name tells more, if it is of a format without a mark
     * of its own.
     */
    private static final Set<String> WRAPPERS =
            Set.of(
                    "application/zip",
                    "application/gzip",
                    "application/zstd",
                    "application/x-tar",
                    "application/x-hdf5",
                    "application/vnd.sqlite3",
                    "application/vnd.las");

    private static final HexFormat HEX = HexFormat.of();

    private MagicBytes() {}

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The media type of a file by its first bytes; empty if they tell nothing. */
    static String type(ByteBuffer head) {
        byte[] bytes = new byte[head.remaining()];
        head.duplicate().get(bytes);
        for (Mark mark : MARKS) {
            int end = mark.offset() + mark.bytes().length() / 2;
            if (bytes.length >= end
                    && HEX.formatHex(bytes, mark.offset(), end).equals(mark.bytes())) {
                return mark.type();
            }
        }
        if (isSafetensors(bytes)) {
            return "application/octet-stream; application=safetensors";
        }
        return text(bytes);
    }

    /** A little-endian length of eight bytes, then a JSON object. */
    private static boolean isSafetensors(byte[] bytes) {
        if (bytes.length < 16 || bytes[8] != '{' || bytes[9] != '"') {
            return false;
        }
        long length = 0;
        for (int i = 7; i >= 0; i--) {
            length = length << 8 | bytes[i] & 0xFF;
        }
        return length > 2 && length < 1L << 30;
    }

    private static String text(byte[] bytes) {
        String start = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF?\\s*", "");
        if (start.startsWith("{")
                && start.matches(
                        "(?s)\\{[^{]*\"type\"\\s*:\\s*\"(?:FeatureCollection|Feature)\".*")) {
            return "application/geo+json";
        }
        if (start.startsWith("flavors:")
                || start.matches("(?s).*(^|\\n)flavors:\\s*\\n.*\\n?mlflow_version:.*")) {
            return ItemAsset.MODEL_TYPE;
        }
        return start.matches("(?is)(?:<!doctype html|<html).*") ? "text/html" : "";
    }

    /** Whether a file of this content may well be what its name says. */
    static boolean mayHold(String content, String byName) {
        if (byName.isEmpty()) {
            return false;
        }
        if (content.equals("application/geo+json")) {
            // STAC items are GeoJSON too, and better known by their own ending.
            return byName.contains("json");
        }
        boolean same = bare(content).equals(bare(byName));
        boolean marked = MARKS.stream().anyMatch(mark -> bare(mark.type()).equals(bare(byName)));
        boolean network = content.equals("application/x-hdf5") && bare(byName).endsWith("netcdf");
        boolean octets = bare(byName).equals("application/octet-stream");
        return same
                || network
                || WRAPPERS.contains(content) && (!marked || octets)
                || !MediaTypeTable.find(content).isPresent();
    }

    private static String bare(String type) {
        int semicolon = type.indexOf(';');
        return semicolon < 0 ? type : type.substring(0, semicolon);
    }
}
