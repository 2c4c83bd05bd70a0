package dev.cairn.check.run;

import dev.cairn.check.MigrationFixes;
import dev.cairn.check.Rule;
import dev.cairn.check.migrate.OfferedMigrations;
import dev.cairn.check.rule.guide.CitationRule;
import dev.cairn.check.rule.guide.CollectionRule;
import dev.cairn.check.rule.guide.CollectionSuffixRule;
import dev.cairn.check.rule.guide.ContactRule;
import dev.cairn.check.rule.guide.DataAssetRule;
import dev.cairn.check.rule.guide.DataHrefRule;
import dev.cairn.check.rule.guide.DataVersionRule;
import dev.cairn.check.rule.guide.DeprecatedModelRule;
import dev.cairn.check.rule.guide.DescriptionRule;
import dev.cairn.check.rule.guide.InputOutputRule;
import dev.cairn.check.rule.guide.KindRule;
import dev.cairn.check.rule.guide.LicensePresentRule;
import dev.cairn.check.rule.guide.MlmVersionRule;
import dev.cairn.check.rule.guide.ModelAssetRule;
import dev.cairn.check.rule.guide.ModelHrefRule;
import dev.cairn.check.rule.guide.ModelTypeRule;
import dev.cairn.check.rule.guide.RepublishRule;
import dev.cairn.check.rule.guide.StatusValueRule;
import dev.cairn.check.rule.guide.ThemeRule;
import dev.cairn.check.rule.guide.TitleRule;
import dev.cairn.check.rule.guide.TypeRule;
import dev.cairn.check.rule.guide.VersionRule;
import dev.cairn.check.rule.lint.CollectionLinkRule;
import dev.cairn.check.rule.lint.DoiRule;
import dev.cairn.check.rule.lint.DuplicateMemberRule;
import dev.cairn.check.rule.lint.IdRule;
import dev.cairn.check.rule.lint.PhoneRule;
import dev.cairn.check.rule.lint.PublicationRule;
import dev.cairn.check.rule.lint.StacVersionRule;
import dev.cairn.check.rule.lint.asset.ChecksumRule;
import dev.cairn.check.rule.lint.asset.MediaTypeRule;
import dev.cairn.check.rule.lint.asset.RoleRule;
import dev.cairn.check.rule.lint.asset.SelfLinkRule;
import dev.cairn.check.rule.lint.extension.ExtensionAddressRule;
import dev.cairn.check.rule.lint.extension.UncheckedExtensionRule;
import dev.cairn.check.rule.lint.extension.UndeclaredExtensionRule;
import dev.cairn.check.rule.lint.extension.UnknownFieldRule;
import dev.cairn.check.rule.lint.extension.UnusedExtensionRule;
import dev.cairn.check.rule.lint.footprint.AntimeridianRule;
import dev.cairn.check.rule.lint.footprint.BboxGeometryRule;
import dev.cairn.check.rule.lint.footprint.CoordinatesRangeRule;
import dev.cairn.check.rule.lint.footprint.CoordinatesSwappedRule;
import dev.cairn.check.rule.lint.footprint.EmptyFootprintRule;
import dev.cairn.check.rule.lint.footprint.GeometryNullRule;
import dev.cairn.check.rule.lint.footprint.RingClosedRule;
import dev.cairn.check.rule.lint.footprint.RingWindingRule;
import dev.cairn.check.rule.lint.footprint.TimeHalfRule;
import dev.cairn.check.rule.lint.footprint.TimeOrderRule;
import dev.cairn.check.rule.lint.footprint.WorldBboxRule;
import dev.cairn.check.rule.lint.model.BandsMismatchRule;
import dev.cairn.check.rule.lint.model.BandsUndescribedRule;
import dev.cairn.check.rule.lint.model.ClassesRule;
import dev.cairn.check.rule.lint.model.FrameworkRule;
import dev.cairn.check.rule.lint.model.OutputTasksRule;
import dev.cairn.check.rule.lint.model.PretrainedRule;
import dev.cairn.check.rule.lint.model.ShapeDimensionsRule;
import dev.cairn.check.rule.lint.model.StatisticsRule;
import dev.cairn.check.rule.lint.model.ValueScalingRule;

import java.util.List;

/** All rules beyond the schemas. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /** In the order of the documentation. */
    public static List<Rule> all() {
        MigrationFixes migrations = new OfferedMigrations();
        return List.of(
                new KindRule(),
                new MlmVersionRule(migrations),
                new DeprecatedModelRule(migrations),
                new ModelAssetRule(),
                new ModelHrefRule(),
                new ModelTypeRule(),
                new InputOutputRule(),
                new TypeRule(),
                new StatusValueRule(),
                new DataVersionRule(migrations),
                new DataAssetRule(),
                new DataHrefRule(),
                new CollectionRule(),
                new CollectionSuffixRule(),
                new TitleRule(),
                new DescriptionRule(),
                new VersionRule(),
                new LicensePresentRule(),
                new ContactRule(),
                new ThemeRule(),
                new CitationRule(),
                new RepublishRule(),
                new StacVersionRule(migrations),
                new CollectionLinkRule(),
                new DuplicateMemberRule(),
                new UndeclaredExtensionRule(),
                new UnusedExtensionRule(),
                new UncheckedExtensionRule(),
                new ExtensionAddressRule(),
                new UnknownFieldRule(),
                new IdRule(),
                new GeometryNullRule(),
                new BboxGeometryRule(),
                new WorldBboxRule(),
                new EmptyFootprintRule(),
                new RingClosedRule(),
                new RingWindingRule(),
                new CoordinatesRangeRule(),
                new CoordinatesSwappedRule(),
                new AntimeridianRule(),
                new TimeOrderRule(),
                new TimeHalfRule(),
                new ShapeDimensionsRule(),
                new BandsUndescribedRule(),
                new BandsMismatchRule(),
                new StatisticsRule(),
                new PretrainedRule(),
                new OutputTasksRule(),
                new ClassesRule(),
                new FrameworkRule(),
                new ValueScalingRule(migrations),
                new ChecksumRule(),
                new MediaTypeRule(),
                new RoleRule(),
                new SelfLinkRule(),
                new dev.cairn.check.rule.lint.SpdxLicenseRule(),
                new DoiRule(),
                new PublicationRule(),
                new PhoneRule());
    }
}
