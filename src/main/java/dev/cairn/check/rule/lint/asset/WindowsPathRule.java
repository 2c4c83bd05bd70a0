package dev.cairn.check.rule.lint.asset;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.model.ItemAsset;

import java.util.List;
import java.util.regex.Pattern;

/** An address is no path of Windows. */
public final class WindowsPathRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "windows-path",
                    Severity.WARNING,
                    "An address has slashes, and does not begin with the letter of a drive.",
                    "A path of Windows leads nowhere on another computer. Where a schema rejects it, it is an error.",
                    "Write a relative path with slashes; make a full address of the path of a drive.");

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:[\\\\/].*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("^(s3|gs|https?|file):[\\\\/]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        boolean guided = item.options().profile() == Profile.AIOPEN;
        for (ItemAsset asset : CheckedAssets.of(item).all()) {
            // of where the service looks for its files, the guide speaks
            boolean service =
                    item.kind().isModel() && asset.isModel()
                            || item.kind().isData() && asset.value().has("ml-aoi:role");
            if (!(guided && service)) {
                address(item, asset.pointer("href"), out);
            }
        }
        for (int i = 0; i < item.item().links().size(); i++) {
            address(item, JsonPointer.of("links", i, "href"), out);
        }
    }

    private static void address(CheckedItem item, JsonPointer place, FindingSink out) {
        String text = item.item().string(place);
        if (text == null || !isOfWindows(text)) {
            return;
        }
        boolean drive = DRIVE.matcher(text).matches() || text.startsWith("\\\\");
        String address = address(text);
        out.explains(v -> v.pointer().equals(place));
        out.add(
                item.finding(
                        INFO,
                        item.isBroken(place) ? Severity.ERROR : Severity.WARNING,
                        place,
                        FindingSpans.mark(item.text(), place),
                        drive
                                ? "%s is a path on one computer; nobody else finds the file. Write where it can be fetched, or a path that starts at this item, such as ./file."
                                        .formatted(ItemWording.quoted(text))
                                : "%s has backslashes; an address has slashes."
                                        .formatted(ItemWording.quoted(text)),
                        List.of(
                                Fix.of(
                                        "Change it to %s%s"
                                                .formatted(
                                                        ItemWording.quoted(address),
                                                        drive ? ", on this computer alone" : ""),
                                        !drive,
                                        item.text(),
                                        e -> e.set(place, address)))));
    }

    private static boolean isOfWindows(String text) {
        return DRIVE.matcher(text).matches()
                || text.indexOf('\\') >= 0 && !text.contains("://")
                || text.startsWith("file://") && text.indexOf('\\') >= 0;
    }

    private static String address(String text) {
        String slashes = text.replace('\\', '/');
        if (DRIVE.matcher(text).matches()) {
            return "file:///" + slashes;
        }
        if (text.startsWith("\\\\")) {
            return "file:" + slashes;
        }
        return text.startsWith("file:")
                ? SCHEME.matcher(text).replaceFirst("file:///").replace('\\', '/')
                : SCHEME.matcher(text).replaceFirst("$1://").replace('\\', '/');
    }
}
