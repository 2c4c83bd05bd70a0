package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.model.ModelTensor;

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

    private static final String OWN = "tasks";
    private static final JsonPointer TASKS = ModelTensor.PROPERTIES.child("mlm:tasks");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        List<ModelTensor> outputs = CheckedTensors.of(item).outputs();
        if (outputs.isEmpty()
                || !(item.item().properties().get("mlm:tasks") instanceof JsonArray tasks)) {
            return;
        }
        for (ModelTensor output : outputs) {
            List<String> missing = missing(item, output, tasks);
            if (!missing.isEmpty()) {
                String names = ItemWording.both(missing);
                out.add(
                        item.finding(
                                INFO,
                                output.place().child(OWN),
                                "The tasks of the model (mlm:tasks) do not name " + names + ".",
                                item.tried(
                                        "Add " + names + " to them",
                                        true,
                                        e -> missing.forEach(task -> e.add(TASKS, task)))));
            }
        }
    }

    private static List<String> missing(CheckedItem item, ModelTensor output, JsonArray tasks) {
        List<String> missing = new ArrayList<>();
        if (output.value().get(OWN) instanceof JsonArray own) {
            for (int i = 0; i < own.size(); i++) {
                if (own.get(i) instanceof JsonString task
                        && ModelTensor.indexOf(tasks, task.value()) < 0
                        && !missing.contains(task.value())
                        && !item.isBroken(output.place().child(OWN).child(i))) {
                    missing.add(task.value());
                }
            }
        }
        return missing;
    }
}
