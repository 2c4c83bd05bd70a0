package dev.cairn.ui.section;

import dev.cairn.form.section.StacControls;
import dev.cairn.ui.form.FieldViews;

/** The registry of views with those that only STAC items need. */
final class SectionViews {

    private SectionViews() {}

    static FieldViews all() {
        return FieldViews.standard()
                .plain(StacControls.Status.class, StatusView::new)
                .plain(StacControls.Time.class, TimeView::new)
                .plain(StacControls.Footprint.class, FootprintView::new)
                .plain(StacControls.Bands.class, BandsView::new)
                .plain(StacControls.Dimensions.class, DimensionsView::new)
                .with(StacControls.Statistics.class, StatisticsView::new)
                .with(StacControls.Classes.class, ClassesView::new)
                .plain(StacControls.Colour.class, ColourView::new)
                .plain(StacControls.AssetHref.class, AssetHrefView::new)
                .plain(StacControls.LinkHref.class, LinkHrefView::new)
                .with(StacControls.RelatedLinks.class, RelatedLinksView::new)
                .plain(StacControls.FromMlModel.class, MlModelView::new)
                .with(StacControls.Reused.class, ReusedView::new)
                .plain(StacControls.Structure.class, StructureView::new)
                .plain(StacControls.MediaType.class, MediaTypeView::new)
                .plain(StacControls.SpdxLicence.class, LicenceView::new)
                .plain(StacControls.Collection.class, CollectionView::new)
                .plain(StacControls.DoiText.class, DoiView::new)
                .with(StacControls.Publications.class, PublicationsView::new)
                .with(StacControls.Others.class, OthersView::new);
    }
}
