package dev.cairn.check.rule.lint.asset;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.extension.PrefixedFieldNames;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A checksum says by which algorithm it was made. */
public final class ChecksumRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "checksum",
                    Severity.WARNING,
                    "A checksum is a multihash: its first digits name the algorithm and the length, such as 1220 for SHA-256.",
                    "Without them a program does not know what to compare with, and takes the file for damaged.",
                    "Put the digits of the algorithm in front.");

    /** Bytes that the number of an algorithm can have, seven bits each. */
    private static final int LONGEST_CODE = 4;

    private static final String CHECKSUM = "file:checksum";

    /** A bare digest by its number of digits. */
    private enum Digest {
        MD5(32, "d50110", "MD5"),
        SHA1(40, "1114", "SHA-1"),
        SHA256(64, "1220", "SHA-256"),
        SHA512(128, "1340", "SHA-512");

        private final int digits;
        private final String lead;
        private final String title;

        Digest(int digits, String lead, String title) {
            this.digits = digits;
            this.lead = lead;
            this.title = title;
        }
    }

    /** What people write in front of a bare digest. */
    private static final Map<String, Digest> NAMES =
            Map.of(
                    "md5", Digest.MD5,
                    "sha1", Digest.SHA1,
                    "sha-1", Digest.SHA1,
                    "sha256", Digest.SHA256,
                    "sha-256", Digest.SHA256,
                    "sha512", Digest.SHA512,
                    "sha-512", Digest.SHA512);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        for (PrefixedFieldNames.Holder holder : item.fieldNames().holders()) {
            if (holder.object().get(CHECKSUM) instanceof JsonString text) {
                checksum(item, holder.place().child(CHECKSUM), text.value(), out);
            }
        }
    }

    private static void checksum(
            CheckedItem item, JsonPointer place, String text, FindingSink out) {
        String digits = text.strip().toLowerCase(Locale.ROOT);
        int colon = digits.indexOf(':');
        Digest named = colon < 0 ? null : NAMES.get(digits.substring(0, colon));
        digits = named == null ? digits : digits.substring(colon + 1).strip();
        if (isMultihash(digits)) {
            return;
        }
        for (Digest digest : Digest.values()) {
            if (digits.length() == digest.digits
                    && (named == null || named == digest)
                    && isHexadecimal(digits)) {
                String whole = digest.lead + digits;
                out.explains(v -> v.pointer().equals(place));
                out.add(
                        item.finding(
                                INFO,
                                item.isBroken(place) ? Severity.ERROR : Severity.WARNING,
                                place,
                                FindingSpans.mark(item.text(), place),
                                "These are the digits of %s alone; a multihash has %s in front."
                                        .formatted(digest.title, digest.lead),
                                List.of(
                                        Fix.of(
                                                "Put %s in front".formatted(digest.lead),
                                                digest == Digest.SHA256 || named != null,
                                                item.text(),
                                                e -> e.set(place, whole)))));
            }
        }
    }

    private static boolean isHexadecimal(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (!HexFormat.isHexDigit(digits.charAt(i))) {
                return false;
            }
        }
        return !digits.isEmpty();
    }

    /** Whether the length that stands behind the number of the algorithm is the real one. */
    private static boolean isMultihash(String digits) {
        if (digits.length() % 2 != 0 || !isHexadecimal(digits)) {
            return false;
        }
        byte[] bytes = HexFormat.of().parseHex(digits);
        int at = 0;
        while (at < bytes.length && bytes[at] < 0) {
            at++;
        }
        return at + 1 < bytes.length
                && at < LONGEST_CODE
                && bytes[at + 1] > 0
                && bytes[at + 1] == bytes.length - at - 2;
    }
}
