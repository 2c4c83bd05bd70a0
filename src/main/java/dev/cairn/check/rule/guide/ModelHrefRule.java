package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.model.ItemAsset;
import dev.cairn.stac.model.MlflowHref;

import java.util.List;

/** The model asset leads to an MLflow MLmodel file in a workspace bucket. */
public final class ModelHrefRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "model-href",
                    Severity.ERROR,
                    "The model asset leads to an MLflow MLmodel file in a workspace bucket.",
                    "The service takes the MLmodel file and all objects beside it as the model. A folder that neither MLflow 2 nor MLflow 3 writes to is a hint only.",
                    "");

    private static final String SCHEME = "s3://";
    private static final String FORM =
            "It has the form s3://BUCKET/EXPERIMENT/RUN/artifacts/NAME/MLmodel, or with MLflow 3 s3://BUCKET/EXPERIMENT/models/m-ID/artifacts/MLmodel.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (!item.kind().isModel()) {
            return;
        }
        List<ItemAsset> models = CheckedAssets.of(item).models();
        // weights and code may have the role as well, beside the file that the service looks for
        boolean found = models.stream().anyMatch(a -> MlflowHref.isModelFile(a.href()));
        for (ItemAsset asset : models) {
            if (asset.value().get("href") instanceof JsonString text) {
                if (!MlflowHref.isModelFile(text.value())) {
                    if (found && !text.value().isBlank() && !asset.isModelFile()) {
                        continue;
                    }
                    report(item, asset.pointer("href"), text.value(), out);
                } else if (!MlflowHref.isOfMlflow(text.value())) {
                    JsonPointer href = asset.pointer("href");
                    out.add(
                            item.finding(
                                    INFO,
                                    Severity.HINT,
                                    href,
                                    FindingSpans.mark(item.text(), href),
                                    "MLflow itself writes to another folder, so see that the file is there. "
                                            + FORM.replaceFirst("It has", "It would have"),
                                    List.of()));
                }
            }
        }
    }

    private static void report(CheckedItem item, JsonPointer href, String text, FindingSink out) {
        out.explains(v -> v.pointer().equals(href));
        String sentence = sentence(text);
        List<Fix> fixes = fixes(item, href, text);
        out.add(
                text.isBlank()
                        ? item.missing(INFO, href, sentence, fixes)
                        : item.finding(INFO, href, sentence, fixes));
    }

    private static String sentence(String href) {
        if (href.isBlank()) {
            return "The address of the model's MLmodel file is missing. " + FORM;
        }
        return ItemWording.quoted(href)
                + " is not the address of an MLmodel file in a workspace bucket. "
                + FORM;
    }

    private static List<Fix> fixes(CheckedItem item, JsonPointer href, String text) {
        String bare = text.strip();
        if (!bare.startsWith(SCHEME)) {
            return List.of();
        }
        String folder = bare.endsWith("/") ? bare : bare + "/";
        String holder = bare.substring(0, bare.lastIndexOf('/') + 1);
        for (String candidate :
                List.of(bare, folder + ItemAsset.MODEL_FILE, holder + ItemAsset.MODEL_FILE)) {
            if (candidate.equals(bare)
                    ? MlflowHref.isModelFile(candidate)
                    : MlflowHref.isOfMlflow(candidate)) {
                return List.of(
                        Fix.of(
                                "Change it to %s".formatted(ItemWording.quoted(candidate)),
                                candidate.equals(bare),
                                item.text(),
                                e -> e.set(href, candidate)));
            }
        }
        return List.of();
    }
}
