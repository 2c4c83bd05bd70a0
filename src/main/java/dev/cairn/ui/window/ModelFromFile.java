package dev.cairn.ui.window;

import dev.cairn.form.section.MlModelFill;
import dev.cairn.imports.ImportResult;
import dev.cairn.imports.mlflow.MlModelFacts;
import dev.cairn.imports.mlflow.MlModelReader;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Starts the item of a trained model with what MLflow wrote about the model. */
final class ModelFromFile {

    private final WindowTools tools;
    private final UnaryOperator<String> freeId;
    private final Consumer<String> begin;
    private final Consumer<String> refuse;

    /**
     * @param freeId makes an id that no open item has
     * @param begin opens a new item with the text
     * @param refuse says in a sentence why there is none
     */
    ModelFromFile(
            WindowTools tools,
            UnaryOperator<String> freeId,
            Consumer<String> begin,
            Consumer<String> refuse) {
        this.tools = tools;
        this.freeId = freeId;
        this.begin = begin;
        this.refuse = refuse;
    }

    /** Asks for the file, and reads it in the background. */
    void start() {
        Path file = tools.picker().file("MLmodel file", null);
        if (file != null) {
            tools.background()
                    .run(
                            () -> MlModelReader.read(file),
                            this::read,
                            failure -> refuse.accept("The file could not be read."));
        }
    }

    private void read(ImportResult<MlModelFacts> reading) {
        switch (reading) {
            case ImportResult.Good<MlModelFacts> good ->
                    begin.accept(MlModelFill.fresh(freeId.apply("new-model"), good.value()));
            case ImportResult.Bad<MlModelFacts> bad -> refuse.accept(bad.message());
        }
    }
}
