package dev.cairn.form.footprint;

import java.util.List;

/** The lines of equal longitude and latitude that a map shows. */
public final class GraticuleLines {

    private static final List<Double> STEPS =
            List.of(
                    60., 30., 10., 5., 2., 1., 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001,
                    0.0005, 0.0002, 0.0001);
    private static final double LEAST_PIXELS = 50;

    private GraticuleLines() {}

    /** Degrees from line to line: as few as leave room between the lines. */
    public static double step(double scale) {
        double step = STEPS.getFirst();
        for (double finer : STEPS) {
            if (finer * scale < LEAST_PIXELS) {
                break;
            }
            step = finer;
        }
        return step;
    }

    /** How many decimals the names of the lines need. */
    public static int digits(double step) {
        return Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    }
}
