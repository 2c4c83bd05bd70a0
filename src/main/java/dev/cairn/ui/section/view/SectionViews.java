package dev.cairn.ui.section.view;

import dev.cairn.ui.form.view.FieldViews;
import dev.cairn.ui.section.Special;

/** The registry of views with those that only STAC items need. */
final class SectionViews {

    private SectionViews() {}

    static FieldViews all() {
        return FieldViews.standard()
                .with(
                        Special.Status.class,
                        (context, lens, control) -> new StatusView(context, lens))
                .with(Special.Time.class, (context, lens, control) -> new TimeView(context, lens))
                .with(
                        Special.Footprint.class,
                        (context, lens, control) -> new FootprintView(context, lens))
                .with(Special.Bands.class, (context, lens, control) -> new BandsView(context, lens))
                .with(
                        Special.Dimensions.class,
                        (context, lens, control) -> new DimensionsView(context, lens))
                .with(Special.Statistics.class, StatisticsView::new)
                .with(Special.Classes.class, ClassesView::new)
                .with(
                        Special.Colour.class,
                        (context, lens, control) -> new ColourView(context, lens))
                .with(
                        Special.AssetHref.class,
                        (context, lens, control) -> new AssetHrefView(context, lens))
                .with(
                        Special.MediaType.class,
                        (context, lens, control) -> new MediaTypeView(context, lens))
                .with(
                        Special.SpdxLicence.class,
                        (context, lens, control) -> new LicenceView(context, lens))
                .with(Special.DoiText.class, (context, lens, control) -> new DoiView(context, lens))
                .with(Special.Publications.class, PublicationsView::new)
                .with(Special.Others.class, OthersView::new);
    }
}
