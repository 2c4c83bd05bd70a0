package dev.cairn.form.section;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.Finding;
import dev.cairn.form.FormData;
import dev.cairn.json.JsonPointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a form shows a finding. One about something missing is placed at the object that lacks it;
 * a form has an empty field for it and shows it there.
 */
public final class FindingPlaces {

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("guide/collection", "/collection"),
                    Map.entry("guide/title", "/properties/title"),
                    Map.entry("guide/description", "/properties/description"),
                    Map.entry("guide/version", "/properties/version"),
                    Map.entry("guide/license", "/properties/license"),
                    Map.entry("guide/contact", "/properties/contacts"),
                    Map.entry("guide/theme", "/properties/themes"),
                    Map.entry("guide/citation", "/properties/sci:doi"),
                    Map.entry("guide/model-asset", "/assets"),
                    Map.entry("guide/data-asset", "/assets"));

    private FindingPlaces() {}

    /** The findings at the fields where forms show them. */
    public static List<Finding> of(List<Finding> findings, FormData data) {
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            JsonPointer place = place(finding, data);
            placed.add(place.equals(finding.pointer()) ? finding : moved(finding, place));
        }
        return placed;
    }

    private static JsonPointer place(Finding finding, FormData data) {
        JsonPointer pointer = finding.pointer();
        String field = FIELDS.get(finding.rule());
        if (field != null && pointer.size() <= 1) {
            JsonPointer known = JsonPointer.parse(field);
            return known.startsWith(pointer) ? known : pointer;
        }
        int end = finding.sentence().indexOf(" is missing");
        if (end > 0) {
            String label = finding.sentence().substring(0, end);
            for (FieldDescription member : data.members(pointer)) {
                if (label.equals(member.title())
                        || label.equals(member.title() + " (" + member.name() + ")")) {
                    return pointer.child(member.name());
                }
            }
        }
        return pointer;
    }

    private static Finding moved(Finding finding, JsonPointer place) {
        return new Finding(
                finding.severity(),
                finding.rule(),
                finding.schema(),
                place,
                finding.span(),
                finding.where(),
                finding.message(),
                finding.fixes());
    }
}
