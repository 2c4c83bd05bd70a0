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
record Manual(
        String name,
        String usage,
        String header,
        String text,
        Operands operands,
        List<String> statuses) {

    static Manual of(String name, String usage, String header) {
        return new Manual(name, usage, header, "", Operands.NONE, List.of());
    }

    Manual text(String sentences) {
        return new Manual(name, usage, header, sentences, operands, statuses);
    }

    Manual operands(Operands taken) {
        return new Manual(name, usage, header, text, taken, statuses);
    }

    Manual statuses(String... meanings) {
        return new Manual(name, usage, header, text, operands, List.of(meanings));
    }
}
