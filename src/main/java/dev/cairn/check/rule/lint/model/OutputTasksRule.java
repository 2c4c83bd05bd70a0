package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Words;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonString;
import dev.cairn.json.Pointer;

import java.util.ArrayList;
import java.util.List;

/** The tasks of the outputs are among the tasks of the model. */
public final class OutputTasksRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "output-tasks",
                    Severity.WARNING,
                    "The tasks of the outputs are among the tasks of the model.",
                    "Searches go by the tasks of the model (mlm:tasks).",
                    "Add them to the tasks of the model.");

    private static final Pointer TASKS = Tensor.PROPERTIES.child("mlm:tasks");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.get(TASKS) instanceof JsonArray tasks)) {
            return;
        }
        for (Tensor output : Tensor.outputs(item.item())) {
            if (!(output.value().get("tasks") instanceof JsonArray own)) {
                continue;
            }
            Pointer place = output.place().child("tasks");
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                if (own.get(i) instanceof JsonString task
                        && !tasks.elements().contains(task)
                        && !missing.contains(task.value())
                        && !item.isBroken(place.child(i))) {
                    missing.add(task.value());
                }
            }
            if (!missing.isEmpty()) {
                out.add(
                        item.finding(
                                INFO,
                                place,
                                "The tasks of the model (mlm:tasks) do not name %s."
                                        .formatted(Words.both(missing)),
                                item.tried(
                                        "Add %s to them".formatted(Words.both(missing)),
                                        true,
                                        e -> missing.forEach(task -> e.add(TASKS, task)))));
            }
        }
    }
}
