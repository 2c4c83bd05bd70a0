package dev.cairn.imports.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells a plain TIFF, a GeoTIFF and a cloud-optimized GeoTIFF apart by the directories in the file.
 */
final class TiffDetector {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_OFFSETS = 324;
    private static final Set<Integer> GEO_TAGS = Set.of(33550, 33922, 34264, 34735);

    /** More directories than any real image has; a broken file may point in a circle. */
    private static final int MOST_DIRECTORIES = 64;

    /** An image no wider than this needs no overviews. */
    private static final long SMALL = 512;

    private final SeekableByteChannel channel;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    private boolean big;

    private boolean geo;
    private boolean tiled;
    private long side;
    private int directories;
    private long lastDirectory;
    private long firstTile = Long.MAX_VALUE;

    private TiffDetector(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** The media type of a file that begins as a TIFF does. */
    static String mediaType(SeekableByteChannel channel) throws IOException {
        var tiff = new TiffDetector(channel);
        tiff.read();
        if (!tiff.geo) {
            return "image/tiff";
        }
        return tiff.isCloudOptimized()
                ? "image/tiff; application=geotiff; profile=cloud-optimized"
                : "image/tiff; application=geotiff";
    }

    /** Tiled, with overviews unless it is small, and all directories before the first tile. */
    private boolean isCloudOptimized() {
        return tiled && (side <= SMALL || directories > 1) && lastDirectory < firstTile;
    }

    private void read() throws IOException {
        ByteBuffer head = at(0, 16);
        order = head.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        head.order(order);
        big = head.getShort(2) == 43;
        long next = big ? head.getLong(8) : Integer.toUnsignedLong(head.getInt(4));
        Set<Long> seen = new HashSet<>();
        while (next > 0
                && next < channel.size()
                && seen.add(next)
                && seen.size() <= MOST_DIRECTORIES) {
            lastDirectory = Math.max(lastDirectory, next);
            next = directory(next);
            directories++;
        }
    }

    /** Reads one directory; answers with the place of the next, 0 if there is none. */
    private long directory(long offset) throws IOException {
        ByteBuffer size = at(offset, 8);
        int count =
                big
                        ? (int) Math.min(size.getLong(0), 65_535)
                        : Short.toUnsignedInt(size.getShort(0));
        int entry = big ? 20 : 12;
        long start = offset + (big ? 8 : 2);
        ByteBuffer entries = at(start, count * entry + 8);
        for (int i = 0; i < count; i++) {
            tag(entries.slice(i * entry, entry).order(order));
        }
        int end = count * entry;
        return big ? entries.getLong(end) : Integer.toUnsignedLong(entries.getInt(end));
    }

    private void tag(ByteBuffer entry) throws IOException {
        int tag = Short.toUnsignedInt(entry.getShort(0));
        if (GEO_TAGS.contains(tag)) {
            geo = true;
        } else if (directories == 0 && tag == TILE_WIDTH) {
            tiled = true;
        } else if (directories == 0 && (tag == WIDTH || tag == HEIGHT)) {
            side = Math.max(side, value(entry));
        } else if (tag == TILE_OFFSETS) {
            firstTile = Math.min(firstTile, firstOf(entry));
        }
    }

    /** The first value of a tag that stands in its entry. */
    private long value(ByteBuffer entry) {
        int place = big ? 12 : 8;
        return switch (entry.getShort(2)) {
            case 3 -> (long) Short.toUnsignedInt(entry.getShort(place));
            case 16 -> entry.getLong(place);
            default -> Integer.toUnsignedLong(entry.getInt(place));
        };
    }

    /** The first value of a tag that stands in its entry if it is the only one, else elsewhere. */
    private long firstOf(ByteBuffer entry) throws IOException {
        long count = big ? entry.getLong(4) : Integer.toUnsignedLong(entry.getInt(4));
        int width = entry.getShort(2) == 16 ? 8 : entry.getShort(2) == 3 ? 2 : 4;
        if (count * width <= (big ? 8 : 4)) {
            return value(entry);
        }
        long place = big ? entry.getLong(12) : Integer.toUnsignedLong(entry.getInt(8));
        ByteBuffer values = at(place, 8);
        long first =
                switch (width) {
                    case 8 -> values.getLong(0);
                    case 2 -> (long) Short.toUnsignedInt(values.getShort(0));
                    default -> Integer.toUnsignedLong(values.getInt(0));
                };
        // A sparse file has tiles at no place.
        return first == 0 ? Long.MAX_VALUE : first;
    }

    /** So many bytes from there; zeros where the file ends before. */
    private ByteBuffer at(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(order);
        if (offset >= 0 && offset < channel.size()) {
            channel.position(offset);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // A channel may give fewer bytes than asked for.
            }
        }
        return buffer.clear().order(order);
    }
}
