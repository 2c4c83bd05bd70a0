package dev.cairn.cli;

import dev.cairn.stac.SpellingMatcher;

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
final class UsageSuggestions {

    /** Fewer letters say nothing of the name that they begin. */
    private static final int BEGUN = 3;

    private UsageSuggestions() {}

    /** What the library's problem means to who typed the line. */
    static UsageException misuse(ParseException problem, Options options) {
        return switch (problem) {
            case UnrecognizedOptionException unknown -> unknownOption(unknown.getOption(), options);
            case MissingArgumentException missing -> withoutValue(missing.getOption());
            case AlreadySelectedException second ->
                    new UsageException(
                            "--%s and %s exclude each other: give one of them."
                                    .formatted(
                                            selected(second, options),
                                            OptionKinds.shown(second.getOption())));
            default -> new UsageException(String.valueOf(problem.getMessage()));
        };
    }

    private static String selected(AlreadySelectedException second, Options options) {
        String key = second.getOptionGroup().getSelected();
        return options.getOption(key).getLongOpt();
    }

    private static UsageException withoutValue(Option option) {
        String shown = OptionKinds.shown(option);
        return new UsageException(
                shown + " needs a value: " + shown + "=" + option.getArgName() + ".");
    }

    static UsageException repeated(Option option) {
        return new UsageException(OptionKinds.shown(option) + " may be given once only.");
    }

    /** An option of which there is none, or one that was given a value and takes none. */
    static UsageException unknownOption(String typed, Options options) {
        int equal = typed.indexOf('=');
        String name = equal < 0 ? typed : typed.substring(0, equal);
        if (equal > 0 && options.hasOption(name)) {
            return new UsageException(
                    name + " takes no value: leave out \"" + typed.substring(equal) + "\".");
        }
        List<String> names = new ArrayList<>();
        for (Option option : options.getOptions()) {
            names.add(OptionKinds.shown(option));
        }
        String dashes = name.length() > 2 && !name.startsWith("--") ? "-" + name : name;
        return suggesting("There is no option " + name + ".", meant(dashes, names));
    }

    /** A word in the place of a command of a group, which has no such command. */
    static UsageException unknownCommand(String typed, CommandGroup group) {
        Optional<String> near = meant(typed, group.names());
        return suggesting(
                group.unknown(typed), near.map(name -> group.manual().name() + " " + name));
    }

    /** The name that was misspelled, or else one that was only begun. */
    private static Optional<String> meant(String typed, List<String> names) {
        Optional<String> near = SpellingMatcher.nearest(typed, names);
        if (near.isEmpty() && typed.length() >= BEGUN) {
            return names.stream().filter(name -> name.startsWith(typed)).findFirst();
        }
        return near;
    }

    private static UsageException suggesting(String sentence, Optional<String> near) {
        return near.map(name -> new UsageException(sentence, "Did you mean " + name + "?"))
                .orElseGet(() -> new UsageException(sentence));
    }
}
