package dev.cairn.check.rule;

import dev.cairn.check.Rule;

import java.util.List;

/** All rules beyond the schemas. */
public final class Rules {

    private Rules() {}

    /** In the order of the documentation. */
    public static List<Rule> all() {
        return List.of();
    }
}
