package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.workspace.item.AssetHref;
import dev.cairn.workspace.item.WorkspaceRow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An asset at a path where no file is. */
final class MissingAssetRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "asset-missing",
                    Severity.WARNING,
                    "An asset at a path counted from the item is a file or folder that is there.",
                    "Who wants to load it finds nothing.",
                    "Removes the asset.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        for (WorkspaceRow row : items.items()) {
            for (AssetHref asset : row.head().assets()) {
                Optional<Path> target = items.target(row, asset);
                if (target.isPresent() && !items.exists(target.get())) {
                    JsonPointer place = JsonPointer.of("assets", asset.key());
                    out.accept(
                            new WorkspaceFinding(
                                    INFO,
                                    row.path(),
                                    place.child("href"),
                                    "The asset “%s” is at %s, and there is no such file."
                                            .formatted(asset.key(), asset.href()),
                                    List.of(
                                            new WorkspaceFix(
                                                    "Remove the asset",
                                                    false,
                                                    row.file(),
                                                    editor -> editor.remove(place)))));
                }
            }
        }
    }
}
