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

import dev.cairn.json.JsonValue;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Compiled schemas by address: each is compiled at its first use, once, and shared by all threads.
 *
 * <p>Schemas and whatever they refer to come from the source alone: no network, no file. A schema
 * answers to the address it is found at; ids inside it are not looked at, since many that are
 * published are wrong.
 */
public final class Validators {

    private final SchemaSource source;
    private final SchemaRegistry registry;
    private final Verdict verdict;
    private final ConcurrentHashMap<String, Optional<Validator>> compiled =
            new ConcurrentHashMap<>();

    public Validators(SchemaSource source) {
        this.source = source;
        this.verdict = new Verdict(source);
        this.registry =
                SchemaRegistry.withDialects(
                        dialects(),
                        builder ->
                                builder.defaultDialectId(DialectId.DRAFT_7)
                                        .schemaLoader(
                                                loader ->
                                                        loader.fetchRemoteResources(false)
                                                                .resourceLoaders(
                                                                        all ->
                                                                                all.values(
                                                                                                List
                                                                                                        ::clear)
                                                                                        .add(
                                                                                                iri ->
                                                                                                        load(
                                                                                                                iri
                                                                                                                        .toString()))))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .pathType(PathType.JSON_POINTER)
                                                        .regularExpressionFactory(EcmaPattern::of)
                                                        .build()));
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
                .formats(Formats.all())
                .idKeyword("x-unused-id")
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
    }

    private InputStreamSource load(String url) {
        JsonNode schema =
                source.find(url)
                        .orElseThrow(
                                () ->
                                        new BrokenSchema(
                                                "It refers to %s, for which no schema is at hand."
                                                        .formatted(url)));
        byte[] text = Tolerance.of(schema).toString().getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(text);
    }

    /**
     * @return the validator for a schema, or empty where the source has none
     * @throws BrokenSchema when the schema cannot be used
     */
    public Optional<Validator> find(String url) {
        Optional<Validator> known = compiled.get(url);
        if (known != null) {
            return known;
        }
        Optional<Validator> made =
                source.find(url).isPresent() ? Optional.of(compile(url)) : Optional.empty();
        compiled.put(url, made);
        return made;
    }

    /** Whether a value is what the parts of schemas that speak of its place ask for. */
    public boolean allow(List<SchemaPart> parts, JsonValue value) {
        for (SchemaPart part : parts) {
            if (part.node().isBoolean() && !part.node().asBoolean()) {
                return false;
            }
            if (part.certain() && part.node().isObject()) {
                String place = part.url() + "#" + part.fragment();
                Optional<Validator> known =
                        compiled.computeIfAbsent(place, p -> Optional.of(compile(p)));
                if (!known.orElseThrow().allows(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** For the library a schema is only compiled where our own tests do not know all of it. */
    private Validator compile(String url) {
        Verdict.Test test = verdict.find(url);
        if (test != null) {
            return new Validator(url, test, () -> library(url));
        }
        Schema schema = guarded(url, () -> library(url));
        return new Validator(url, null, () -> schema);
    }

    private Schema library(String url) {
        Schema schema = registry.getSchema(SchemaLocation.of(url));
        schema.initializeValidators();
        return schema;
    }

    /**
     * Runs the library's code; what it throws is the schema's fault, since items cannot make it
     * throw.
     */
    static <T> T guarded(String url, Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            throw new BrokenSchema("The schema %s refers to itself in a circle.".formatted(url), e);
        } catch (SchemaException | JacksonException | IllegalArgumentException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof BrokenSchema broken) {
                    throw new BrokenSchema(
                            "The schema %s cannot be used. %s".formatted(url, broken.getMessage()),
                            e);
                }
            }
            throw new BrokenSchema(
                    "The schema %s cannot be used: %s".formatted(url, e.getMessage()), e);
        }
    }
}
