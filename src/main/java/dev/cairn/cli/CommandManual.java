package dev.cairn.cli;

import java.util.List;

/**
 * What the help on a command says beside its options.
 *
 * @param name all words that call the command, such as "cairn schemas add"
 * @param usage what follows the name, in short
 * @param header what the command does, in one sentence
 * @param text what there is to say beyond that; empty for nothing
 * @param operands what it works on
 * @param statuses what the exit statuses 0, 1, 2 mean; empty when they need no words
 */
record CommandManual(
        String name,
        String usage,
        String header,
        String text,
        OperandSpec operands,
        List<String> statuses) {

    static CommandManual of(String name, String usage, String header) {
        return new CommandManual(name, usage, header, "", OperandSpec.NONE, List.of());
    }

    CommandManual text(String sentences) {
        return new CommandManual(name, usage, header, sentences, operands, statuses);
    }

    CommandManual operands(OperandSpec taken) {
        return new CommandManual(name, usage, header, text, taken, statuses);
    }

    CommandManual statuses(String... meanings) {
        return new CommandManual(name, usage, header, text, operands, List.of(meanings));
    }
}
