package dev.cairn.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a checkout has: what git says of it, and the bytes of its files.
 *
 * @param status {@code git status --porcelain=v2}
 * @param index {@code git ls-files -s -v}
 * @param refs each with what it names, stashes too
 * @param fsck what git finds wrong
 * @param files the SHA-256 of each file on disk, by path
 */
record CheckoutSnapshot(
        List<String> status,
        List<String> index,
        List<String> refs,
        String fsck,
        Map<String, String> files) {

    static CheckoutSnapshot of(GitSandbox sandbox) throws IOException {
        return of(sandbox, sandbox.checkout);
    }

    static CheckoutSnapshot of(GitSandbox sandbox, Path checkout) throws IOException {
        List<String> refs =
                sandbox.gitIn(checkout, "for-each-ref").lines().collect(Collectors.toList());
        refs.add(sandbox.gitIn(checkout, "stash", "list"));
        return new CheckoutSnapshot(
                sandbox.gitIn(
                                checkout,
                                "--no-optional-locks",
                                "status",
                                "--porcelain=v2",
                                "--untracked-files=all",
                                "--ignored")
                        .lines()
                        .toList(),
                sandbox.gitIn(checkout, "ls-files", "-s", "-v").lines().toList(),
                refs,
                sandbox.gitIn(checkout, "fsck", "--strict", "--no-dangling", "--no-progress"),
                files(checkout));
    }

    private static Map<String, String> files(Path checkout) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(checkout)) {
            for (Path file : all.toList()) {
                String path = checkout.relativize(file).toString();
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && !path.startsWith(".git/")) {
                    found.put(path, hash(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing at all is different. */
    void isStill(CheckoutSnapshot now) {
        assertThat(now).isEqualTo(this);
    }

    /** One file was committed, and all else is as it was. */
    void isStillExceptFor(String path, CheckoutSnapshot now) {
        assertThat(without(path, now.status)).isEqualTo(without(path, status));
        assertThat(without(path, now.index)).isEqualTo(without(path, index));
        assertThat(now.refs).hasSameSizeAs(refs);
        assertThat(now.fsck).isEqualTo(fsck);
        Map<String, String> before = new TreeMap<>(files);
        Map<String, String> after = new TreeMap<>(now.files);
        before.remove(path);
        after.remove(path);
        assertThat(after).isEqualTo(before);
        assertThat(now.status).noneMatch(line -> line.endsWith(" " + path));
    }

    private static List<String> without(String path, List<String> lines) {
        return lines.stream()
                .filter(line -> !line.endsWith("\t" + path) && !line.endsWith(" " + path))
                .toList();
    }
}
