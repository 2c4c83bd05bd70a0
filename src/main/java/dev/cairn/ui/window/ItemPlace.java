package dev.cairn.ui.window;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.LinkedFiles;
import dev.cairn.check.Profile;
import dev.cairn.document.Document;
import dev.cairn.files.FileStamp;
import dev.cairn.workspace.CollectionFiles;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;

/** What is known of an item's surroundings: its file, its checkout, and so what to check it by. */
final class ItemPlace {

    private final Document document;
    private final Supplier<Profile> profile;
    private @Nullable CheckoutWords checkout;
    private @Nullable FileStamp seen;

    ItemPlace(Document document, Supplier<Profile> profile) {
        this.document = document;
        this.profile = profile;
    }

    /** The checkout in words; null while not known, or where the file is in none. */
    @Nullable CheckoutWords checkout() {
        return checkout;
    }

    void checkout(@Nullable CheckoutWords next) {
        checkout = next;
    }

    /** Whether the user has decided already about this content of the file. */
    boolean decided(FileStamp disk) {
        FileStamp known = seen;
        return known != null && known.sameContent(disk);
    }

    void decide(FileStamp disk) {
        seen = disk;
    }

    /** What a check of this item should know beside its text. */
    CheckOptions options() {
        Path file = document.file();
        Path name = file == null ? null : file.getFileName();
        return CheckOptions.of(profile.get())
                .withFileName(name == null ? null : name.toString())
                .withLinked(file == null ? LinkedFiles.NONE : new CollectionFiles(file))
                .withCollections(checkout == null ? Set.of() : checkout.collections());
    }
}
