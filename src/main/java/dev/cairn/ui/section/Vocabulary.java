package dev.cairn.ui.section;

import dev.cairn.stac.AssetRoles;
import dev.cairn.stac.Framework;
import dev.cairn.stac.Frameworks;
import dev.cairn.stac.LinkRelations;
import dev.cairn.stac.MediaType;
import dev.cairn.stac.MediaTypes;
import dev.cairn.stac.Term;

import java.util.List;

/** Words to suggest where any word may be written. */
final class Vocabulary {

    static final List<String> FRAMEWORKS = Frameworks.all().stream().map(Framework::name).toList();
    static final List<String> ROLES = names(AssetRoles.all());
    static final List<String> RELATIONS = names(LinkRelations.all());
    static final List<String> MEDIA_TYPES =
            MediaTypes.all().stream()
                    .filter(type -> !type.deprecated())
                    .map(MediaType::name)
                    .toList();

    private Vocabulary() {}

    private static List<String> names(List<Term> terms) {
        return terms.stream().filter(term -> !term.deprecated()).map(Term::name).toList();
    }
}
