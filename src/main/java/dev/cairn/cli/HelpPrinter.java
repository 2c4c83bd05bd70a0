package dev.cairn.cli;

import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Prints what there is to say on a command. */
final class HelpPrinter {

    private static final int WIDTH = 100;

    /** A label that is longer stands on a line of its own. */
    private static final int LONGEST = 28;

    private final TerminalOutput terminal;

    HelpPrinter(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    /** What is explained, and the words that explain it. */
    private record Entry(String label, String words) {}

    void print(CliCommand command) {
        CommandManual manual = command.manual();
        paragraph(manual.header());
        line("");
        line("Usage: " + manual.name() + " " + manual.usage());
        if (!manual.text().isEmpty()) {
            line("");
            paragraph(manual.text());
        }
        List<Entry> operands = operands(manual.operands());
        List<Entry> options = options(command);
        int column = Math.max(column(operands), column(options));
        table("", operands, column);
        table("Options:", options, column);
        if (command instanceof CommandGroup group) {
            List<Entry> commands = commands(group);
            table("Commands:", commands, column(commands));
            line("");
            line("More about a command: " + manual.name() + " COMMAND --help");
        }
        table("Exit status:", statuses(manual), 1);
    }

    private static List<Entry> operands(OperandSpec operands) {
        if (operands.label().isEmpty()) {
            return List.of();
        }
        String dots = operands.most() > 1 ? "..." : "";
        return List.of(new Entry("    " + operands.label() + dots, operands.description()));
    }

    private static List<Entry> options(CliCommand command) {
        List<Entry> entries = new ArrayList<>();
        for (Option option : CommandInvocation.optionsOf(command).getOptions()) {
            String shorter = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
            entries.add(
                    new Entry(
                            shorter + OptionKinds.shown(option) + value(option),
                            option.getDescription()));
        }
        return entries;
    }

    private static String value(Option option) {
        if (!option.hasArg()) {
            return "";
        }
        String label = option.getArgName();
        return "=" + label + (option.hasValueSeparator() ? "[," + label + "...]" : "");
    }

    private static List<Entry> commands(CommandGroup group) {
        List<Entry> entries = new ArrayList<>();
        for (String name : group.names()) {
            @Nullable CliCommand command = group.find(name);
            entries.add(new Entry(name, Objects.requireNonNull(command).manual().header()));
        }
        return entries;
    }

    private static List<Entry> statuses(CommandManual manual) {
        List<Entry> entries = new ArrayList<>();
        for (String meaning : manual.statuses()) {
            entries.add(new Entry(String.valueOf(entries.size()), meaning));
        }
        return entries;
    }

    /** Where the words begin: behind the longest label that has them beside it. */
    private static int column(List<Entry> entries) {
        int column = 0;
        for (Entry entry : entries) {
            int length = entry.label().length();
            column = length > LONGEST ? column : Math.max(column, length);
        }
        return column;
    }

    private void table(String heading, List<Entry> entries, int column) {
        if (entries.isEmpty()) {
            return;
        }
        line("");
        if (!heading.isEmpty()) {
            line(heading);
        }
        String margin = " ".repeat(column + 4);
        for (Entry entry : entries) {
            String start = "  " + entry.label();
            if (entry.label().length() > column) {
                line(start);
                start = "";
            }
            for (String words : wrapped(entry.words(), WIDTH - margin.length())) {
                line(start + margin.substring(start.length()) + words);
                start = "";
            }
        }
    }

    private void paragraph(String words) {
        wrapped(words, WIDTH).forEach(this::line);
    }

    private void line(String words) {
        terminal.out().println(words);
    }

    /** Lines of words, none longer than so many letters unless a word is. */
    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
