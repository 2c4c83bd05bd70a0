package dev.cairn.form.section;

import dev.cairn.stac.AssetRoles;
import dev.cairn.stac.Framework;
import dev.cairn.stac.FrameworkTable;
import dev.cairn.stac.LinkRelations;
import dev.cairn.stac.MediaType;
import dev.cairn.stac.MediaTypeTable;
import dev.cairn.stac.VocabularyTerm;

import java.util.List;

/** Words to suggest where any word may be written. */
final class WordSuggestions {

    static final List<String> FRAMEWORKS =
            FrameworkTable.all().stream().map(Framework::name).toList();
    static final List<String> ROLES = names(AssetRoles.all());
    static final List<String> RELATIONS = names(LinkRelations.all());
    static final List<String> MEDIA_TYPES =
            MediaTypeTable.all().stream()
                    .filter(type -> !type.deprecated())
                    .map(MediaType::name)
                    .toList();

    private WordSuggestions() {}

    private static List<String> names(List<VocabularyTerm> terms) {
        return terms.stream().filter(term -> !term.deprecated()).map(VocabularyTerm::name).toList();
    }
}
