package dev.cairn.bench;

/** One topic of measurement: a warm-up and its counted runs, reported as figures. */
interface Benchmark {
    /** The file of {@code target/bench} that its figures go to, without the ending. */
    String name();

    /**
     * Measures and reports.
     *
     * @throws Exception where a measurement cannot be made; the run then ends with it
     */
    void run(Figures figures) throws Exception;
}
