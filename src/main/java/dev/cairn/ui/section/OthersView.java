package dev.cairn.ui.section;

import atlantafx.base.theme.Styles;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.Form;
import dev.cairn.form.section.StacControls;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.extension.Extension;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.FormView;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members of an object that no other field edits, each with the control that its schema or its
 * value suggests.
 */
final class OthersView extends FieldView {

    private final Set<String> known;
    private final boolean grouped;
    private final Map<String, Label> heads = new LinkedHashMap<>();
    private final VBox box = new VBox(10);
    private final MenuButton more = new MenuButton("More fields", new FontIcon(Feather.PLUS));
    private final Map<String, FormView> forms = new LinkedHashMap<>();
    private final Set<String> called = new java.util.LinkedHashSet<>();
    private @Nullable JsonValue shown;
    private FindingIndex index = FindingIndex.NONE;
    private boolean editable = true;
    private boolean first = true;

    OthersView(FormContext context, FieldLens lens, StacControls.Others control) {
        super(context, lens);
        known = control.known();
        grouped = control.grouped();
        more.getStyleClass().addAll(Styles.SMALL, "form-more");
        more.setOnShowing(event -> fill());
        more.getItems().add(new MenuItem());
    }

    /** The fields that the schemas know and the object does not have yet. */
    private List<FieldDescription> free() {
        List<FieldDescription> free = new ArrayList<>();
        for (FieldDescription field : context().data().members(lens().pointer())) {
            if (!known.contains(field.name()) && !forms.containsKey(field.name())) {
                free.add(field);
            }
        }
        return free;
    }

    private void fill() {
        more.getItems().clear();
        Map<String, Menu> menus = new LinkedHashMap<>();
        for (FieldDescription field : free()) {
            MenuItem item = new MenuItem(field.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> call(field.name()));
            String extension = extension(field);
            if (extension.isEmpty()) {
                more.getItems().add(item);
            } else {
                menus.computeIfAbsent(extension, Menu::new).getItems().add(item);
            }
        }
        if (menus.size() == 1 && more.getItems().isEmpty()) {
            more.getItems().setAll(menus.values().iterator().next().getItems());
        } else {
            more.getItems().addAll(menus.values());
        }
    }

    private static String extension(FieldDescription field) {
        String address = field.extensionUrl();
        return address == null
                ? ""
                : ExtensionUrl.parse(address).map(ExtensionUrl::name).orElse(address);
    }

    private FormView call(String name) {
        called.add(name);
        arrange();
        FormView form = forms.get(name);
        if (form != null) {
            Node entry = form.first();
            if (entry != null) {
                Platform.runLater(entry::requestFocus);
            }
            return form;
        }
        throw new IllegalStateException("no form for " + name);
    }

    private void arrange() {
        List<String> names = new ArrayList<>();
        if (shown instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                if (!known.contains(member.name()) && !names.contains(member.name())) {
                    names.add(member.name());
                }
            }
        }
        called.stream().filter(name -> !names.contains(name)).forEach(names::add);
        forms.keySet().retainAll(names);
        List<Node> nodes = new ArrayList<>();
        String group = "";
        for (String name : grouped ? byGroup(names) : names) {
            if (grouped && !group(name).equals(group)) {
                group = group(name);
                nodes.add(heads.computeIfAbsent(group, OthersView::head));
            }
            FormView form = forms.computeIfAbsent(name, this::form);
            form.refresh(shown);
            nodes.add(form.node());
        }
        if (first) {
            first = false;
            more.setVisible(!free().isEmpty());
            more.setManaged(more.isVisible());
        }
        nodes.add(more);
        if (!nodes.equals(box.getChildren())) {
            // Rows that stay keep their place in the window, and with it the focus.
            box.getChildren().removeIf(node -> !nodes.contains(node));
            for (int i = 0; i < nodes.size(); i++) {
                if (i >= box.getChildren().size() || box.getChildren().get(i) != nodes.get(i)) {
                    box.getChildren().remove(nodes.get(i));
                    box.getChildren().add(i, nodes.get(i));
                }
            }
        }
    }

    /** The fields of one extension together, in the order in which the extensions come. */
    private List<String> byGroup(List<String> names) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        names.forEach(
                name -> groups.computeIfAbsent(group(name), key -> new ArrayList<>()).add(name));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The extension that a field belongs to, in words; empty for the core and names without one.
     */
    private String group(String name) {
        return context()
                .data()
                .facts(lens().pointer().child(name))
                .map(OthersView::extension)
                .filter(words -> !words.isEmpty())
                .or(() -> context().data().extensions().owner(name).map(Extension::name))
                .map(extension -> "Extension " + extension)
                .or(() -> ExtensionUrl.prefix(name).map(OthersView::unknown))
                .orElse("");
    }

    private static String unknown(String prefix) {
        return "“" + prefix + ":”, of which no schema is at hand";
    }

    private static Label head(String group) {
        Label head = new Label(group);
        head.getStyleClass().add("form-subheading");
        return head;
    }

    private FormView form(String name) {
        JsonValue value = shown instanceof JsonObject object ? object.get(name) : null;
        FieldSpec spec =
                GenericControls.field(context().data(), lens().pointer().child(name), value);
        FormView form =
                new FormView(
                        context(),
                        Form.entry()
                                .field(
                                        "",
                                        spec.control(),
                                        field ->
                                                new FieldSpec(spec.path(), spec.control())
                                                        .inSight()),
                        lens().place());
        form.setEditable(editable);
        form.findings(index);
        return form;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonObject;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        shown = value;
        arrange();
    }

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex now) {
        index = now;
        forms.values().forEach(form -> form.findings(now));
    }

    @Override
    public void setEditable(boolean now) {
        editable = now;
        forms.values().forEach(form -> form.setEditable(now));
        more.setDisable(!now);
    }

    @Override
    public Node reveal(JsonPointer place, boolean focus) {
        int depth = lens().pointer().size();
        FormView form = place.size() > depth ? forms.get(place.tokens().get(depth)) : null;
        return form == null ? box : form.reveal(place, focus);
    }

    @Override
    public void describe(String name, String help) {}
}
