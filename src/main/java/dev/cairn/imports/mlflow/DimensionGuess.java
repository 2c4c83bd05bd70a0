package dev.cairn.imports.mlflow;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Guesses what the dimensions of a tensor are, from its shape: images, series of images, tables.
 */
final class DimensionGuess {
    /** Channels are fewer than this; sides of images are larger. */
    private static final int MOST_CHANNELS = 32;

    private DimensionGuess() {}

    static List<String> ofInput(List<Integer> shape) {
        return switch (shape.size()) {
            case 1 -> List.of("batch");
            case 2 -> List.of("batch", "feature");
            default -> ofImages(shape, "channel");
        };
    }

    static List<String> ofOutput(List<Integer> shape) {
        return switch (shape.size()) {
            case 1 -> List.of("batch");
            case 2 -> List.of("batch", "class");
            default -> ofImages(shape, "channel");
        };
    }

    private static List<String> ofImages(List<Integer> shape, String channel) {
        boolean channelsLast =
                isChannels(shape.getLast()) && !isChannels(shape.get(shape.size() - 3));
        return switch (shape.size()) {
            case 3 ->
                    isChannels(shape.getFirst()) && shape.getFirst() > 0
                            ? List.of(channel, "height", "width")
                            : channelsLast && shape.getFirst() > 0
                                    ? List.of("height", "width", channel)
                                    : List.of("batch", "height", "width");
            case 4 ->
                    channelsLast
                            ? List.of("batch", "height", "width", channel)
                            : List.of("batch", channel, "height", "width");
            case 5 ->
                    channelsLast
                            ? List.of("batch", "time", "height", "width", channel)
                            : List.of("batch", "time", channel, "height", "width");
            default -> numbered(shape.size());
        };
    }

    /** Names that say nothing but are valid and differ: dim-a, dim-b. */
    private static List<String> numbered(int size) {
        return IntStream.range(0, size)
                .mapToObj(
                        i ->
                                "dim-"
                                        + (i < 26 ? "" : (char) ('a' + i / 26 - 1))
                                        + (char) ('a' + i % 26))
                .toList();
    }

    private static boolean isChannels(int size) {
        return size > 0 && size <= MOST_CHANNELS;
    }
}
