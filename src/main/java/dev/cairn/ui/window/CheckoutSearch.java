package dev.cairn.ui.window;

import java.nio.file.Path;

/** Finds out, in the background, which checkout an item lies in. */
final class CheckoutSearch {

    private final WindowTools tools;
    private final Runnable found;

    /**
     * @param found run when something new is known of an item
     */
    CheckoutSearch(WindowTools tools, Runnable found) {
        this.tools = tools;
        this.found = found;
    }

    void look(ItemTab item) {
        Path file = item.file();
        if (file == null) {
            return;
        }
        tools.background()
                .run(
                        () -> CheckoutLook.at(file),
                        words -> {
                            item.place().checkout(words.orElse(null));
                            item.session().check();
                            found.run();
                        },
                        noCheckout -> {});
    }
}
