package dev.cairn.check.run;

import dev.cairn.check.Trial;
import dev.cairn.check.Violation;
import dev.cairn.check.schema.JsonTree;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries changes against the schemas. */
final class SchemaTrial implements Trial {

    /** An item with very many mistakes must not take forever. */
    private static final int MOST = 100;

    private final JsonText text;
    private final List<Violation> before;
    private final Function<JsonText, List<Violation>> schemas;
    private @Nullable Set<List<String>> known;
    private int tried;

    /**
     * @param before what the schemas have against the text as it is
     * @param schemas what they have against another
     */
    SchemaTrial(
            JsonText text, List<Violation> before, Function<JsonText, List<Violation>> schemas) {
        this.text = text;
        this.before = before;
        this.schemas = schemas;
    }

    @Override
    public boolean holds(Consumer<JsonEditor> change) {
        if (++tried > MOST) {
            return false;
        }
        JsonEditor editor = text.edit();
        try {
            change.accept(editor);
            return !editor.edits().isEmpty()
                    && schemas.apply(editor.result()).stream()
                            .allMatch(violation -> known().contains(key(violation)));
        } catch (IllegalArgumentException | NoSuchElementException | JsonTree.TooDeep e) {
            // the item has a shape that the change was not made for
            return false;
        }
    }

    /** Of many files at once nothing is tried, so it is only made when it is wanted. */
    private Set<List<String>> known() {
        Set<List<String>> keys = known;
        if (keys == null) {
            keys = before.stream().map(SchemaTrial::key).collect(Collectors.toSet());
            known = keys;
        }
        return keys;
    }

    private static List<String> key(Violation violation) {
        return List.of(
                violation.keyword(),
                violation.pointer().toString(),
                String.valueOf(violation.member()));
    }
}
