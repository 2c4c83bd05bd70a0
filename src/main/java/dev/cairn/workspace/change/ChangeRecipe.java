package dev.cairn.workspace.change;

import java.util.List;

/**
 * Changes that are kept to be made again, see {@code docs/recipes.md}.
 *
 * @param title for people; may be empty
 * @param steps what is done, one after the other
 */
public record ChangeRecipe(String title, List<ItemChange> steps) {

    public ChangeRecipe {
        steps = List.copyOf(steps);
    }
}
