package dev.cairn.form.section;

import dev.cairn.form.Form;
import dev.cairn.stac.ItemKind;

/**
 * A page of the form of an item.
 *
 * <p>Who adds an extension writes one schema file and one section.
 */
public interface FormSection {

    /** A short, stable name: {@code overview}. */
    String id();

    /** What the navigation calls it. */
    String title();

    /** One sentence for who sees it for the first time. */
    String intro();

    /** The sign in the navigation: a Feather name, such as {@code fth-home}. */
    String sign();

    /** Its fields, with paths from the root of the item. */
    Form form();

    /** Whether items of the kind have it. */
    default boolean fits(ItemKind kind) {
        return true;
    }
}
