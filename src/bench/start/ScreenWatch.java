import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program and looks at the screen of an X server until nothing changes any more: says when
 * its window had its first picture, when what it ends up with was there, and when it was at rest.
 * The program needs no part of its own in this, so that a bare window, the distribution and the
 * installed program are measured alike.
 *
 * <p>Arguments: the file of the screen (of {@code Xvfb -fbdir}), then the command.
 */
final class ScreenWatch {

    /** Every fourth pixel of every fourth line: letters are larger. */
    private static final int STEP = 4;

    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long CALM_NANOS = TimeUnit.MILLISECONDS.toNanos(2500);
    private static final long GIVE_UP_NANOS = TimeUnit.SECONDS.toNanos(60);

    /** Letters are drawn in many shades; an empty window has one or two. */
    private static final int SHADES_OF_A_PICTURE = 6;

    /** A blinking caret is no change. */
    private static final int FEWEST_CHANGES = 6;

    /** The lines of the screen below which the findings are listed. */
    private static final double FINDINGS_FROM = 0.70;

    private final IntBuffer pixels;
    private final int lineInts;
    private final int width;
    private final int height;

    private record Look(long nanos, long cpuMillis, int[] samples) {}

    private ScreenWatch(Path screen) throws IOException {
        try (FileChannel channel = FileChannel.open(screen, StandardOpenOption.READ)) {
            MappedByteBuffer whole = channel.map(MapMode.READ_ONLY, 0, channel.size());
            // an XWD file: a header of big-endian numbers, a colour table, then the pixels
            width = whole.getInt(4 * 4);
            height = whole.getInt(5 * 4);
            lineInts = whole.getInt(12 * 4) / Integer.BYTES;
            whole.position(whole.getInt(0) + whole.getInt(19 * 4) * 12);
            pixels = whole.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        }
    }

    public static void main(String[] args) throws Exception {
        ScreenWatch watch = new ScreenWatch(Path.of(args[0]));
        System.out.println(watch.run(Arrays.asList(args).subList(1, args.length)));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        int[] empty = samples();
        List<Look> looks = new ArrayList<>();
        looks.add(new Look(0, 0, empty));
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        long first = 0;
        long changed = start;
        while (first == 0 || System.nanoTime() - changed < CALM_NANOS) {
            if (!process.isAlive() || System.nanoTime() - start > GIVE_UP_NANOS) {
                process.destroyForcibly();
                throw new IllegalStateException("no window came of " + command);
            }
            TimeUnit.NANOSECONDS.sleep(LOOK_EVERY_NANOS);
            int[] now = samples();
            long at = System.nanoTime();
            if (differences(now, looks.getLast().samples()) >= FEWEST_CHANGES) {
                changed = at;
                looks.add(new Look(at - start, cpuMillis(process.pid()), now));
            }
            if (first == 0 && shades(now) >= SHADES_OF_A_PICTURE) {
                first = at - start;
            }
        }
        Map<String, Object> figures = new TreeMap<>();
        figures.put("first_ms", millis(first));
        Look shown = shown(looks);
        figures.put("shown_ms", millis(shown.nanos()));
        figures.put("shown_cpu_ms", shown.cpuMillis());
        figures.put("findings_ms", millis(findings(looks)));
        figures.put("rest_ms", millis(looks.getLast().nanos()));
        memory(process.pid(), figures);
        // like the button of the window would be too much to ask of every program here
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        List<String> parts = new ArrayList<>();
        figures.forEach((name, value) -> parts.add("\"" + name + "\":" + value));
        return String.join(",", parts);
    }

    /** When 95 of 100 places that are drawn on had what they have in the end. */
    private static Look shown(List<Look> looks) {
        int[] empty = looks.getFirst().samples();
        int[] end = looks.getLast().samples();
        int all = differences(empty, end);
        for (Look look : looks) {
            if (differences(look.samples(), end) <= all / 20) {
                return look;
            }
        }
        return looks.getLast();
    }

    /** When the list of problems, at the bottom of the window, was last drawn on. */
    private long findings(List<Look> looks) {
        int from = (int) (looks.getFirst().samples().length * FINDINGS_FROM);
        int[] end = looks.getLast().samples();
        for (Look look : looks) {
            if (differences(look.samples(), end, from) < FEWEST_CHANGES) {
                return look.nanos();
            }
        }
        return looks.getLast().nanos();
    }

    private int[] samples() {
        int[] samples = new int[(width / STEP) * (height / STEP)];
        int at = 0;
        for (int y = 0; y < height / STEP; y++) {
            for (int x = 0; x < width / STEP; x++) {
                samples[at++] = pixels.get(y * STEP * lineInts + x * STEP) & 0xffffff;
            }
        }
        return samples;
    }

    /** In the middle of the screen, away from the title bar that the window manager draws. */
    private int shades(int[] samples) {
        int across = width / STEP;
        int down = height / STEP;
        int[] seen = new int[SHADES_OF_A_PICTURE];
        int count = 0;
        for (int y = down / 8; y < down * 7 / 8; y++) {
            for (int x = across / 8; x < across * 7 / 8; x++) {
                int colour = samples[y * across + x];
                boolean known = false;
                for (int i = 0; i < count && !known; i++) {
                    known = seen[i] == colour;
                }
                if (!known) {
                    seen[count++] = colour;
                    if (count == seen.length) {
                        return count;
                    }
                }
            }
        }
        return count;
    }

    private static int differences(int[] one, int[] other) {
        return differences(one, other, 0);
    }

    private static int differences(int[] one, int[] other, int from) {
        int count = 0;
        for (int i = from; i < one.length; i++) {
            if (one[i] != other[i]) {
                count++;
            }
        }
        return count;
    }

    /**
     * Processor time of all threads, in steps of ten: other programs on the machine do not count.
     */
    private static long cpuMillis(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(words[11]) + Long.parseLong(words[12])) * 10;
    }

    private static void memory(long pid, Map<String, Object> figures) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            String[] words = line.split("\\s+");
            switch (words[0]) {
                case "VmRSS:" -> figures.put("resident_mb", Integer.parseInt(words[1]) / 1024);
                case "VmHWM:" -> figures.put("peak_mb", Integer.parseInt(words[1]) / 1024);
                default -> {}
            }
        }
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
    }
}
