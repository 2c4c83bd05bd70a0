package dev.cairn.check.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Reference;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Real items are brought to other versions of the STAC core and back. */
final class ReferenceCoreMigrationTest {

    /** Words of a change that cannot be taken back. */
    private static final Pattern LOSING = Pattern.compile("\\bgo(es)?\\b|“various”");

    private final Reference reference = Reference.need();
    private final Checker published = new Checker(reference.published(), List.of());

    @Test
    void noItemIsWorseAfterwardsAndWhatIsNotNamedStaysAsItWas() {
        int all = 0;
        int valid = 0;
        List<String> wrong = new ArrayList<>();
        for (String name : reference.items()) {
            JsonText text = reference.item(name);
            for (Migration migration : MigrationCatalogue.core(text)) {
                all++;
                String what = name + ", " + migration.title() + ": ";
                JsonText after = text.with(migration.edits());
                List<String> before = errors(text);
                List<String> now = errors(after);
                valid += now.isEmpty() ? 1 : 0;
                if (now.size() > before.size() + migration.left().size()) {
                    wrong.add(what + now + ", before: " + before);
                }
                List<String> touched = touched(text, after);
                int told = migration.changes().size();
                if (touched.isEmpty() || touched.size() > told) {
                    wrong.add(what + "touches " + touched + ", says " + migration.changes());
                }
            }
        }
        System.out.printf(
                "%d migrations between versions of STAC on real items: %d valid afterwards, %d worse%n",
                all, valid, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(all).isGreaterThan(300);
    }

    @Test
    void thereAndBackGivesTheSameBytesWhereNothingIsSaidToGo() {
        List<String> wrong = new ArrayList<>();
        int same = 0;
        int told = 0;
        for (String name : reference.items()) {
            JsonText text = reference.item(name);
            for (Migration there : MigrationCatalogue.core(text)) {
                if (there.from().contains("-")
                        || !StacCoreMigration.losesNothing(StacItem.of(text))) {
                    continue;
                }
                JsonText after = text.with(there.edits());
                Migration back = MigrationCatalogue.core(after).getFirst();
                String again = after.with(back.edits()).text();
                boolean goes =
                        there.changes().stream().anyMatch(LOSING.asPredicate())
                                || back.changes().size() > there.changes().size();
                same += again.equals(text.text()) ? 1 : 0;
                told += goes ? 1 : 0;
                if (again.equals(text.text()) == goes) {
                    wrong.add(name + ": " + there.changes() + back.changes());
                }
            }
        }
        System.out.printf(
                "%d items went to the other version of STAC and came back to the byte, %d said before what goes%n",
                same, told);
        assertThat(wrong).isEmpty();
        assertThat(same).isGreaterThan(190);
    }

    private List<String> errors(JsonText text) {
        return published.check(text, CheckOptions.of(Profile.STAC)).findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::message)
                .toList();
    }

    /** Places that are spelled otherwise or gone; of lists only what is gone or changed. */
    private static List<String> touched(JsonText before, JsonText after) {
        Map<String, String> was = spelled(before);
        Map<String, String> is = spelled(after);
        return was.keySet().stream().filter(p -> !was.get(p).equals(is.get(p))).toList();
    }

    private static Map<String, String> spelled(JsonText text) {
        Map<String, String> spelled = new LinkedHashMap<>();
        collect(text, JsonPointer.ROOT, 3, spelled);
        return spelled;
    }

    private static void collect(
            JsonText text, JsonPointer place, int deep, Map<String, String> spelled) {
        switch (deep == 0 ? null : text.get(place)) {
            case JsonObject object when !object.isEmpty() ->
                    object.names().forEach(n -> collect(text, place.child(n), deep - 1, spelled));
            case JsonArray array when array.size() > 0 && !place.isRoot() && deep > 1 -> {
                // entries by what they say: one that goes moves those behind it
                for (int i = 0; i < array.size(); i++) {
                    spelled.put(place + " " + text.source(place.child(i)), "");
                }
            }
            case null, default ->
                    spelled.put(place.toString(), Objects.requireNonNull(text.source(place)));
        }
    }
}
