package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.MigrationFixes;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A trained model declares mlm 1.3.0, at both of its addresses. */
public final class MlmVersionRule implements Rule {

    private final MigrationFixes migrations;

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "mlm-version",
                    Severity.ERROR,
                    "A trained model declares mlm 1.3.0, at both of its addresses.",
                    "The service reads version 1.3.0 at its official address; its schema asks for the address at crim-ca.github.io as well.",
                    "Add the address that is missing; bring another version to 1.3.0.");

    private static final String WANTED = "1.3.0";

    /**
     * @param migrations gives what the rule offers
     */
    public MlmVersionRule(MigrationFixes migrations) {
        this.migrations = migrations;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!item.item().declares("mlm")) {
            return;
        }
        List<ExtensionUrl> declared = item.item().declared("mlm");
        List<String> urls = item.item().extensions();
        boolean official = urls.contains(ExtensionUrl.MLM);
        boolean first = urls.contains(ExtensionUrl.MLM_CRIM);
        out.explains(
                v -> v.keyword().equals("contains") && isMlm(v.rule().path("const").asString("")));
        ExtensionUrl other = other(declared);
        if (other != null) {
            if (!official) {
                out.add(
                        item.finding(
                                INFO,
                                entry(item, other.url()),
                                sentence(other),
                                migrations.toModel(item.item())));
            }
        } else if (!official || !first) {
            boolean spelled = isSpelledOtherwise(declared);
            String sentence =
                    spelled
                            ? "The address of mlm 1.3.0 is not spelled as its schema asks for."
                            : official
                                    ? "mlm 1.3.0 also asks for its first address, "
                                            + ExtensionUrl.MLM_CRIM
                                            + "."
                                    : "mlm 1.3.0 is declared at its first address only; the service looks for the official one, "
                                            + ExtensionUrl.MLM
                                            + ".";
            out.add(
                    item.finding(
                            INFO,
                            entry(item, declared.getFirst().url()),
                            sentence,
                            Fix.of(
                                    spelled ? "Correct the addresses" : "Add the other address",
                                    true,
                                    item.text(),
                                    e -> declare(item, e))));
        }
    }

    /** The first address of another version; null where there is none. */
    private static @Nullable ExtensionUrl other(List<ExtensionUrl> declared) {
        for (ExtensionUrl extension : declared) {
            if (!extension.version().equals(WANTED)) {
                return extension;
            }
        }
        return null;
    }

    private static boolean isMlm(String url) {
        return url.contains("/mlm/") || url.contains("/mlm-extension/");
    }

    private static boolean isSpelledOtherwise(List<ExtensionUrl> declared) {
        for (ExtensionUrl extension : declared) {
            if (!isWanted(extension.url())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWanted(String url) {
        return url.equals(ExtensionUrl.MLM) || url.equals(ExtensionUrl.MLM_CRIM);
    }

    private static String sentence(ExtensionUrl other) {
        return "The item follows version "
                + other.version()
                + " of mlm; the service reads version "
                + WANTED
                + ".";
    }

    private static JsonPointer entry(CheckedItem item, String url) {
        return Declarations.entry(item.item(), url);
    }

    private static void declare(CheckedItem item, JsonEditor editor) {
        for (ExtensionUrl extension : item.item().declared("mlm")) {
            if (!isWanted(extension.url())) {
                Declarations.undeclare(editor, extension.url());
            }
        }
        Declarations.declare(editor, StandardExtensions.MLM);
    }
}
