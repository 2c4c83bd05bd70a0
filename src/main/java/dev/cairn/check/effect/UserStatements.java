package dev.cairn.check.effect;

import dev.cairn.json.JsonPointer;

import java.util.List;
import java.util.Set;

/**
 * The places of an item at which only the user can say something: no program fills them in without
 * somebody looking.
 */
final class UserStatements {

    private static final Set<String> OF_THE_ITEM = Set.of("id", "collection", "geometry");
    private static final Set<String> OF_THE_PROPERTIES =
            Set.of("status", "license", "datetime", "start_datetime", "end_datetime");
    private static final Set<String> ANYWHERE = Set.of("roles", "ml-aoi:role", "ml-aoi:split");

    private UserStatements() {}

    static boolean isAt(JsonPointer place) {
        List<String> tokens = place.tokens();
        if (tokens.isEmpty()) {
            return false;
        }
        if (OF_THE_ITEM.contains(tokens.getFirst())) {
            return true;
        }
        if (tokens.size() >= 2
                && tokens.getFirst().equals("properties")
                && OF_THE_PROPERTIES.contains(tokens.get(1))) {
            return true;
        }
        if (tokens.size() == 3
                && tokens.getFirst().equals("assets")
                && tokens.get(2).equals("href")) {
            return true;
        }
        return tokens.stream().anyMatch(ANYWHERE::contains);
    }
}
