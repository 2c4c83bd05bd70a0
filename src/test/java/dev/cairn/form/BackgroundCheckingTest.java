package dev.cairn.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.run.Checker;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.stac.ExtensionUrl;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class BackgroundCheckingTest {

    @Test
    void warmingUpReadsTheSchemasOfAModelAndAnswersNobody() {
        Set<String> read = new HashSet<>();
        SchemaStore schemas = SchemaStore.bundled();
        Checker checker =
                new Checker(
                        url -> {
                            read.add(url);
                            return schemas.find(url);
                        },
                        List.of());
        List<Runnable> answers = new ArrayList<>();
        List<Runnable> background = new ArrayList<>();
        new BackgroundChecking(checker, background::add, answers::add).warmUp();
        assertThat(read).as("nothing happens on the thread that asks").isEmpty();
        background.forEach(Runnable::run);
        assertThat(read).contains(ExtensionUrl.MLM);
        assertThat(answers).isEmpty();
    }
}
