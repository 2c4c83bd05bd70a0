package dev.cairn.ui.window;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * Pictures with at most 256 colours: windows have few, so the file is a third as large and looks
 * the same.
 */
public final class SmallPng {

    private static final int COLOURS = 256;

    /** Colours that differ by less are one: the steps of smooth letters are many. */
    private static final int STEP = 4;

    private SmallPng() {}

    public static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        int[] palette = palette(pixels);
        IndexColorModel model =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = pixels[y * width + x] & 0xFFFFFF;
                line[x] = nearest.computeIfAbsent(colour, wanted -> nearest(palette, wanted));
            }
            small.getRaster().setPixels(0, y, width, 1, line);
        }
        ImageIO.write(small, "png", file.toFile());
    }

    /** The most frequent colours, none of them twice in nearly the same shade. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> shades = new HashMap<>();
        for (int pixel : pixels) {
            int colour = pixel & 0xFFFFFF;
            counts.merge(coarse(colour), 1, Integer::sum);
            shades.computeIfAbsent(coarse(colour), key -> new HashMap<>())
                    .merge(colour, 1, Integer::sum);
        }
        List<Integer> most =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        return most.stream().mapToInt(key -> usual(shades.get(key))).toArray();
    }

    private static int usual(Map<Integer, Integer> shades) {
        return shades.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static int coarse(int colour) {
        int red = (colour >> 16 & 0xFF) / STEP;
        int green = (colour >> 8 & 0xFF) / STEP;
        int blue = (colour & 0xFF) / STEP;
        return red << 16 | green << 8 | blue;
    }

    private static int nearest(int[] palette, int wanted) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            long distance = distance(palette[i], wanted);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static long distance(int one, int other) {
        long red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        long green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        long blue = (one & 0xFF) - (other & 0xFF);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
