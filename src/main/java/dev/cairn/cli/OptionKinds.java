package dev.cairn.cli;

import org.apache.commons.cli.Option;

/** The kinds of options that commands have. */
final class OptionKinds {

    static final Option HELP =
            Option.builder("h").longOpt("help").desc("Show this help, and do nothing else.").get();

    static final Option VERSION =
            Option.builder("V")
                    .longOpt("version")
                    .desc("Show the version, and do nothing else.")
                    .get();

    private OptionKinds() {}

    /** An option that is there or not. */
    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    /** An option with one value, which may be given once. */
    static Option value(String name, String label, String description) {
        return Option.builder().longOpt(name).hasArg().argName(label).desc(description).get();
    }

    /**
     * An option with several values between commas, which may be given several times. Each time it
     * takes one word: the library, when told that there are more, takes the files after it too.
     */
    static Option list(String name, String label, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(label)
                .valueSeparator(',')
                .desc(description)
                .get();
    }

    /** How an option is written, without its value. */
    static String shown(Option option) {
        return "--" + option.getLongOpt();
    }
}
