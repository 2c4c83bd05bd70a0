package dev.cairn.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a command was given: its options with their values, and the words beside them. */
final class CommandArguments {

    private final CommandLine line;

    CommandArguments(CommandLine line) {
        this.line = line;
    }

    boolean has(Option option) {
        return line.hasOption(option);
    }

    /** The value of an option; null when it was not given. */
    @Nullable String text(Option option) {
        return line.getOptionValue(option);
    }

    /** The value of an option that names a file or folder; null when it was not given. */
    @Nullable Path path(Option option) throws UsageException {
        String text = text(option);
        return text == null ? null : path(text);
    }

    /**
     * The value of an option that is one of a few words, in lower case.
     *
     * @param allowed the first one is taken where the option was not given
     */
    String word(Option option, String... allowed) throws UsageException {
        String text = text(option);
        return text == null ? allowed[0] : oneOf(option, text, allowed);
    }

    /** All values of an option that takes several. */
    List<String> list(Option option) {
        List<String> all = new ArrayList<>();
        String @Nullable [] given = line.getOptionValues(option);
        if (given != null) {
            for (String values : given) {
                all.addAll(List.of(values.split(",", -1)));
            }
        }
        return all;
    }

    /** All values, of the form {@code name=value}, of an option that takes several. */
    Map<String, String> pairs(Option option) throws UsageException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : list(option)) {
            int equal = pair.indexOf('=');
            if (equal < 0) {
                throw new UsageException(
                        "%s: \"%s\" is not of the form %s."
                                .formatted(OptionKinds.shown(option), pair, option.getArgName()));
            }
            pairs.put(pair.substring(0, equal).strip(), pair.substring(equal + 1));
        }
        return pairs;
    }

    /** The words beside the options. */
    List<String> words() {
        return line.getArgList();
    }

    /** The words beside the options, as files and folders. */
    List<Path> paths() throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String word : words()) {
            paths.add(path(word));
        }
        return paths;
    }

    /** A word out of a few, however large its letters are. */
    static String oneOf(Option option, String text, String... allowed) throws UsageException {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : allowed) {
            if (word.equals(lower)) {
                return lower;
            }
        }
        throw new UsageException(
                "%s: \"%s\" is not one of %s."
                        .formatted(OptionKinds.shown(option), text, String.join(", ", allowed)));
    }

    private static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "\"" + text + "\" cannot be the name of a file or folder here.");
        }
    }
}
