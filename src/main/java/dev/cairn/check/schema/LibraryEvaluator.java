package dev.cairn.check.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import com.networknt.schema.resource.InputStreamSource;
import com.networknt.schema.resource.ResourceLoaders;
import com.networknt.schema.resource.SchemaLoader;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The library that knows every draft and keyword. Few schemas need it, and it takes longer to be
 * set up than an item to be checked, so that is done when the first one does.
 */
final class LibraryEvaluator {

    private final SchemaSource source;
    private final UncheckedPatterns unchecked;
    private @Nullable SchemaRegistry registry;

    /** Held, since a logger that nobody holds forgets its level. */
    private @Nullable Logger silent;

    /**
     * @param unchecked is told what the schemas give up
     */
    LibraryEvaluator(SchemaSource source, UncheckedPatterns unchecked) {
        this.source = source;
        this.unchecked = unchecked;
    }

    /** A schema, ready to be run; {@link #guarded} catches what this throws. */
    Schema compiled(String url) {
        Schema schema = registry().getSchema(SchemaLocation.of(url));
        schema.initializeValidators();
        return schema;
    }

    private synchronized SchemaRegistry registry() {
        SchemaRegistry known = registry;
        if (known == null) {
            silent = silence();
            known = SchemaRegistry.withDialects(dialects(), this::setUp);
            registry = known;
        }
        return known;
    }

    /** What the library has to say is said in our own words, where a user needs it. */
    private static Logger silence() {
        Logger logger = Logger.getLogger("com.networknt");
        logger.setLevel(Level.OFF);
        return logger;
    }

    private void setUp(SchemaRegistry.Builder builder) {
        builder.defaultDialectId(DialectId.DRAFT_7)
                .schemaLoader(this::fromSource)
                .schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .pathType(PathType.JSON_POINTER)
                                .regularExpressionFactory(
                                        pattern -> EcmaPattern.of(pattern, unchecked::note))
                                .build());
    }

    private void fromSource(SchemaLoader.Builder loader) {
        loader.fetchRemoteResources(false).resourceLoaders(this::onlySource);
    }

    private void onlySource(ResourceLoaders.Builder loaders) {
        loaders.values(List::clear).add(iri -> load(iri.toString()));
    }

    private static List<Dialect> dialects() {
        return List.of(
                ours(Dialects.getDraft7()),
                ours(Dialects.getDraft6()),
                ours(Dialects.getDraft4()),
                ours(Dialects.getDraft201909()),
                ours(Dialects.getDraft202012()));
    }

    private static Dialect ours(Dialect dialect) {
        return Dialect.builder(dialect)
                .formats(SchemaFormats.all())
                .idKeyword("x-unused-id")
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
    }

    private InputStreamSource load(String url) {
        JsonNode schema =
                source.find(url)
                        .orElseThrow(
                                () ->
                                        new BrokenSchemaException(
                                                "It refers to %s, for which no schema is at hand."
                                                        .formatted(url)));
        byte[] text = SchemaTolerance.of(schema).toString().getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(text);
    }

    /**
     * Runs the library's code; what it throws is the schema's fault, since items cannot make it
     * throw.
     */
    static <T> T guarded(String url, Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            throw new BrokenSchemaException(
                    "The schema %s refers to itself in a circle.".formatted(url), e);
        } catch (SchemaException | JacksonException | IllegalArgumentException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof BrokenSchemaException broken) {
                    throw new BrokenSchemaException(
                            "The schema %s cannot be used. %s".formatted(url, broken.getMessage()),
                            e);
                }
            }
            throw new BrokenSchemaException(
                    "The schema %s cannot be used: %s".formatted(url, e.getMessage()), e);
        }
    }
}
