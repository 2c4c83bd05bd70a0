package dev.cairn.cli;

import dev.cairn.stac.Spelling;

import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in our words what is wrong with the words of a command line. */
final class Slips {

    /** Fewer letters say nothing of the name that they begin. */
    private static final int BEGUN = 3;

    private Slips() {}

    /** What the library's problem means to who typed the line. */
    static Misuse misuse(ParseException problem, Options options) {
        return switch (problem) {
            case UnrecognizedOptionException unknown -> unknownOption(unknown.getOption(), options);
            case MissingArgumentException missing -> withoutValue(missing.getOption());
            case AlreadySelectedException second ->
                    new Misuse(
                            "--%s and %s exclude each other: give one of them."
                                    .formatted(
                                            selected(second, options),
                                            Opt.shown(second.getOption())));
            default -> new Misuse(String.valueOf(problem.getMessage()));
        };
    }

    private static String selected(AlreadySelectedException second, Options options) {
        String key = second.getOptionGroup().getSelected();
        return options.getOption(key).getLongOpt();
    }

    private static Misuse withoutValue(Option option) {
        String shown = Opt.shown(option);
        return new Misuse(shown + " needs a value: " + shown + "=" + option.getArgName() + ".");
    }

    static Misuse repeated(Option option) {
        return new Misuse(Opt.shown(option) + " may be given once only.");
    }

    /** An option of which there is none, or one that was given a value and takes none. */
    static Misuse unknownOption(String typed, Options options) {
        int equal = typed.indexOf('=');
        String name = equal < 0 ? typed : typed.substring(0, equal);
        if (equal > 0 && options.hasOption(name)) {
            return new Misuse(
                    name + " takes no value: leave out \"" + typed.substring(equal) + "\".");
        }
        List<String> names = new ArrayList<>();
        for (Option option : options.getOptions()) {
            names.add(Opt.shown(option));
        }
        String dashes = name.length() > 2 && !name.startsWith("--") ? "-" + name : name;
        return suggesting("There is no option " + name + ".", meant(dashes, names));
    }

    /** A word in the place of a command of a group, which has no such command. */
    static Misuse unknownCommand(String typed, Group group) {
        Optional<String> near = meant(typed, group.names());
        return suggesting(
                group.unknown(typed), near.map(name -> group.manual().name() + " " + name));
    }

    /** The name that was misspelled, or else one that was only begun. */
    private static Optional<String> meant(String typed, List<String> names) {
        Optional<String> near = Spelling.nearest(typed, names);
        if (near.isEmpty() && typed.length() >= BEGUN) {
            return names.stream().filter(name -> name.startsWith(typed)).findFirst();
        }
        return near;
    }

    private static Misuse suggesting(String sentence, Optional<String> near) {
        return near.map(name -> new Misuse(sentence, "Did you mean " + name + "?"))
                .orElseGet(() -> new Misuse(sentence));
    }
}
