package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

class LibraryEvaluatorTest {

    @Test
    void whatTheLibraryLogsIsNotShown() {
        Logger logger = Logger.getLogger("com.networknt");
        logger.setLevel(Level.ALL);
        SchemaSource source = url -> Optional.of(JsonNodeFactory.instance.objectNode());
        assertThat(
                        new LibraryEvaluator(source, new UncheckedPatterns())
                                .compiled("https://example.org/schema.json"))
                .isNotNull();
        assertThat(logger.getLevel()).isEqualTo(Level.OFF);
    }
}
