package dev.cairn.ui.section;

import dev.cairn.check.Finding;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.Severity;
import dev.cairn.document.Document;
import dev.cairn.document.DocumentListener;
import dev.cairn.document.Subscription;
import dev.cairn.document.TextChange;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.FormData;
import dev.cairn.form.section.FindingPlaces;
import dev.cairn.form.section.FormSection;
import dev.cairn.form.section.SectionList;
import dev.cairn.form.service.FormServices;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ItemKind;
import dev.cairn.ui.fix.FixTip;
import dev.cairn.ui.form.FocusFinder;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.session.DocumentSession;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The forms of one open item: a list of sections, and the page of the section that is chosen. They
 * show the document's last text that was JSON and write into it; all of it on the JavaFX thread.
 */
public final class ItemForms {

    private final DocumentSession session;
    private final FormServices around;
    private final FormData data;
    private final FormContext context;
    private final SectionList sections;
    private final Map<FormSection, SectionPage> pages = new HashMap<>();
    private final SectionNavigation list = new SectionNavigation(this::open);
    private final CompletenessBar completeness;
    private final VBox navigation;
    private final ScrollPane content = new ScrollPane();
    private final FormOffers offers = new FormOffers();
    private final VBox area = new VBox(content, offers.node());
    private final FocusWatch focused = new FocusWatch(content, this::regain);
    private final PauseTransition soon = new PauseTransition(Duration.millis(120));
    private final Subscription subscription;
    private Consumer<JsonPointer> showInJson = pointer -> {};
    private List<Finding> checked = List.of();
    private FindingIndex findings = FindingIndex.NONE;
    private FormSection current;

    /**
     * @param around the files and the other items around this one; closed with the forms
     */
    public ItemForms(
            DocumentSession session,
            SchemaFields facts,
            SectionList sections,
            FormServices around) {
        this.session = session;
        this.sections = sections;
        this.around = around;
        Document document = session.document();
        data = new FormData(session.editor(), facts);
        context =
                new FormContext(
                        data,
                        SectionViews.all(),
                        session::apply,
                        (button, fix) -> FixTip.install(button, session, fix),
                        pointer -> showInJson.accept(pointer),
                        this::focus,
                        around);
        completeness = new CompletenessBar(data, this::kindSections, this::nextEmpty);
        current = sections.all().getFirst();
        navigation = new VBox(list, completeness.node());
        VBox.setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
        VBox.setVgrow(content, javafx.scene.layout.Priority.ALWAYS);
        content.setFitToWidth(true);
        content.getStyleClass().add("form-scroll");
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(document));
        content.addEventFilter(
                KeyEvent.KEY_PRESSED,
                new FieldLeaving(content, this::commit, session::reportIsCurrent));
        data.onOffer(offers::add);
        soon.setOnFinished(event -> badges());
        context.onTouch(() -> Platform.runLater(() -> showFindings(checked)));
        subscription = document.listen(new Follow());
        session.editableProperty().addListener(observable -> editable());
        showSections();
        open(current);
        badges();
    }

    /** The list of sections. */
    public Node navigation() {
        return navigation;
    }

    /** The page of the chosen section. */
    public Node content() {
        return area;
    }

    /** Brings up the section and the field of a place, without taking the keyboard there. */
    public void reveal(JsonPointer place) {
        bring(place, false);
    }

    /** Brings up the section and the field of a place, and puts the keyboard in it. */
    public void focus(JsonPointer place) {
        bring(place, true);
    }

    /** The place of the field that has the keyboard; null where no field of the forms has it. */
    public ReadOnlyObjectProperty<@Nullable JsonPointer> focusedPointer() {
        return focused.place();
    }

    /** Shows findings at their fields. */
    public void showFindings(List<Finding> all) {
        checked = all;
        completeness.count();
        findings =
                new FindingIndex(
                        FindingPlaces.of(all, data).stream()
                                .filter(finding -> !isOnlyToDo(finding))
                                .toList());
        page(current).findings(findings);
        badges();
    }

    /** The place of the field that a finding is shown at. */
    public JsonPointer placeOf(Finding finding) {
        return FindingPlaces.of(List.of(finding), data).getFirst().pointer();
    }

    /** The findings that a field of this place, or what stands in it, is shown with. */
    public List<Finding> findingsAt(JsonPointer place) {
        return findings.within(place);
    }

    /** Called with the place of a value that can only be edited in the JSON view. */
    public void setOnShowInJson(Consumer<JsonPointer> listener) {
        showInJson = listener;
    }

    /** How much of what is required and recommended is filled in, in words. */
    public ReadOnlyStringProperty completeness() {
        return completeness.words();
    }

    /** Goes to the next field that is required, or recommended, and empty. */
    public void nextEmpty() {
        completeness.next(focused.place().get()).ifPresent(this::focus);
    }

    /**
     * Writes what was typed and still waits for the field to be left; to be called before saving.
     */
    public void commit() {
        Scene scene = content.getScene();
        if (scene != null && FocusFinder.isWithin(content)) {
            Node owner = scene.getFocusOwner();
            content.requestFocus();
            if (owner != null) {
                owner.requestFocus();
            }
        }
    }

    /** What had the keyboard went away with a change: the keyboard stays in the form. */
    private void regain(JsonPointer place) {
        if (sectionAt(place) != current) {
            return;
        }
        if (data.value(place) == null) {
            content.requestFocus();
        } else {
            focus(place);
        }
    }

    /** Stops following the document. */
    public void dispose() {
        subscription.cancel();
        around.close();
        soon.stop();
        focused.stop();
    }

    /** The sections that the item has. */
    List<FormSection> kindSections() {
        return sections.of(kind());
    }

    private ItemKind kind() {
        return data.item().kind();
    }

    private void showSections() {
        List<FormSection> all = kindSections();
        if (!all.contains(current)) {
            open(all.getFirst());
        }
        list.show(all, current);
    }

    private SectionPage page(FormSection section) {
        return pages.computeIfAbsent(
                section,
                key -> {
                    SectionPage page = new SectionPage(context, key);
                    page.setEditable(session.editable());
                    return page;
                });
    }

    /** Shows a section. */
    void open(FormSection section) {
        boolean other = section != current || content.getContent() == null;
        current = section;
        SectionPage page = page(section);
        page.refresh();
        page.setEditable(session.editable());
        page.findings(findings);
        if (other) {
            content.setContent(page.node());
            content.setVvalue(0);
        }
    }

    private void bring(JsonPointer place, boolean focus) {
        FormSection section = sectionAt(place);
        if (section != current) {
            open(section);
            list.show(kindSections(), section);
        }
        Node node = page(section).reveal(place, focus);
        PageScrolling.showSoon(content, node);
        if (focus) {
            // A row that was only just made gets its keyboard once it is in the window.
            Platform.runLater(() -> page(section).reveal(place, true));
        }
    }

    private void editable() {
        pages.values().forEach(page -> page.setEditable(session.editable()));
        offers.setEditable(session.editable());
    }

    private void badges() {
        completeness.count();
        list.badges(SectionBadges.of(kindSections(), this::sectionAt, findings, completeness));
    }

    private FormSection sectionAt(JsonPointer place) {
        return sections.at(place, kind());
    }

    /** What is missing in a new item is to do, and not wrong, until the user was there. */
    private boolean isOnlyToDo(Finding finding) {
        return session.document().file() == null
                && finding.severity() != Severity.HINT
                && !context.isTouched(finding.pointer())
                && (finding.rule().equals("schema/required")
                        || completeness.isToDo(finding.pointer()));
    }

    private void followDocument() {
        ItemKind before = kind();
        if (data.follow()) {
            if (before != kind()) {
                showSections();
            }
            page(current).refresh();
            focused.look();
            offers.refresh();
            soon.playFromStart();
        }
    }

    /** Keeps the forms in step with the document. */
    private final class Follow implements DocumentListener {
        @Override
        public void changed(TextChange change) {
            followDocument();
        }

        @Override
        public void parsed(JsonText tree, long revision) {
            followDocument();
        }
    }
}
