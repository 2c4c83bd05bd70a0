package dev.cairn.check.rule;

import dev.cairn.check.Rule;
import dev.cairn.check.rule.guide.CitationRule;
import dev.cairn.check.rule.guide.CollectionRule;
import dev.cairn.check.rule.guide.CollectionSuffixRule;
import dev.cairn.check.rule.guide.ContactRule;
import dev.cairn.check.rule.guide.DataAssetRule;
import dev.cairn.check.rule.guide.DataHrefRule;
import dev.cairn.check.rule.guide.DeprecatedModelRule;
import dev.cairn.check.rule.guide.DescriptionRule;
import dev.cairn.check.rule.guide.InputOutputRule;
import dev.cairn.check.rule.guide.KindRule;
import dev.cairn.check.rule.guide.LicenseRule;
import dev.cairn.check.rule.guide.MlmVersionRule;
import dev.cairn.check.rule.guide.ModelAssetRule;
import dev.cairn.check.rule.guide.ModelHrefRule;
import dev.cairn.check.rule.guide.ModelTypeRule;
import dev.cairn.check.rule.guide.RepublishRule;
import dev.cairn.check.rule.guide.StatusRule;
import dev.cairn.check.rule.guide.StatusValueRule;
import dev.cairn.check.rule.guide.ThemeRule;
import dev.cairn.check.rule.guide.TitleRule;
import dev.cairn.check.rule.guide.TypeRule;
import dev.cairn.check.rule.guide.VersionRule;
import dev.cairn.check.rule.lint.CollectionLinkRule;

import java.util.List;

/** All rules beyond the schemas. */
public final class Rules {

    private Rules() {}

    /** In the order of the documentation. */
    public static List<Rule> all() {
        return List.of(
                new KindRule(),
                new MlmVersionRule(),
                new DeprecatedModelRule(),
                new ModelAssetRule(),
                new ModelHrefRule(),
                new ModelTypeRule(),
                new InputOutputRule(),
                new TypeRule(),
                new StatusRule(),
                new StatusValueRule(),
                new DataAssetRule(),
                new DataHrefRule(),
                new CollectionRule(),
                new CollectionSuffixRule(),
                new TitleRule(),
                new DescriptionRule(),
                new VersionRule(),
                new LicenseRule(),
                new ContactRule(),
                new ThemeRule(),
                new CitationRule(),
                new RepublishRule(),
                new CollectionLinkRule());
    }
}
