package dev.cairn.ui.section.view;

import dev.cairn.ui.form.view.FieldViews;
import dev.cairn.ui.section.Special;

/** The registry of views with those that only STAC items need. */
final class SectionViews {

    private SectionViews() {}

    static FieldViews all() {
        return FieldViews.standard()
                .plain(Special.Status.class, StatusView::new)
                .plain(Special.Time.class, TimeView::new)
                .plain(Special.Footprint.class, FootprintView::new)
                .plain(Special.Bands.class, BandsView::new)
                .plain(Special.Dimensions.class, DimensionsView::new)
                .with(Special.Statistics.class, StatisticsView::new)
                .with(Special.Classes.class, ClassesView::new)
                .plain(Special.Colour.class, ColourView::new)
                .plain(Special.AssetHref.class, AssetHrefView::new)
                .plain(Special.LinkHref.class, LinkHrefView::new)
                .with(Special.RelatedLinks.class, RelatedLinksView::new)
                .plain(Special.FromMlModel.class, MlModelView::new)
                .with(Special.Reused.class, ReusedView::new)
                .plain(Special.Structure.class, StructureView::new)
                .plain(Special.MediaType.class, MediaTypeView::new)
                .plain(Special.SpdxLicence.class, LicenceView::new)
                .plain(Special.DoiText.class, DoiView::new)
                .with(Special.Publications.class, PublicationsView::new)
                .with(Special.Others.class, OthersView::new);
    }
}
