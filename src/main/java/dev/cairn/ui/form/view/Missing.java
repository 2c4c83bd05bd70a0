package dev.cairn.ui.form.view;

import dev.cairn.check.Finding;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.FormData;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Findings about a missing field are placed at the object that lacks it; a form shows them under
 * the empty field.
 */
final class Missing {

    private Missing() {}

    /**
     * Takes those findings out of the list that speak of a field of the form, and says of which.
     */
    static Map<FieldSpec, List<Finding>> assign(
            List<Finding> findings, FormData data, Place base, List<FieldSpec> fields) {
        Map<FieldSpec, List<Finding>> assigned = new HashMap<>();
        for (Iterator<Finding> rest = findings.iterator(); rest.hasNext(); ) {
            Finding finding = rest.next();
            for (FieldSpec spec : fields) {
                Lens lens = new Lens(data, spec, base.at(spec.path()));
                if (spec.path().size() == 1
                        && lens.value() == null
                        && finding.sentence().startsWith(lens.label() + " is missing")) {
                    assigned.computeIfAbsent(spec, key -> new ArrayList<>()).add(finding);
                    rest.remove();
                    break;
                }
            }
        }
        return assigned;
    }
}
