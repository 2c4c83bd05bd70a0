package dev.cairn.check.schema;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/**
 * Where schemas come from: the schema that is published at an address, whatever its own id says.
 */
@FunctionalInterface
public interface SchemaSource {

    /**
     * @param url the address without a fragment
     * @return the schema, or empty where none is at hand
     * @throws BrokenSchema when there is one but it cannot be used
     */
    Optional<JsonNode> find(String url);
}
