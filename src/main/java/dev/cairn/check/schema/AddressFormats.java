package dev.cairn.check.schema;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Mail and web addresses as the JavaScript tools of this field judge them: an address names a host
 * (or a file), a reference may also be a relative path. That is stricter than RFC 3987 with {@code
 * mailto:} and looser with blanks.
 */
public final class AddressFormats {

    private static final Pattern EMAIL = email();
    private static final Pattern URI = uri();
    private static final Pattern TEMPLATE = template();
    private static final Pattern URN = Pattern.compile("[^:]+:.*", Pattern.DOTALL);

    private AddressFormats() {}

    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /**
     * An address with a scheme and a host, such as {@code https://example.org} or {@code
     * s3://bucket/key}.
     */
    public static boolean isIri(String text) {
        return isPlain(text) || isIriInParts(text);
    }

    static boolean isIriInParts(String text) {
        return Parts.of(text).isAbsolute();
    }

    /** As {@link #isIri}, or a path relative to the item's own place. */
    public static boolean isIriReference(String text) {
        return !text.isEmpty() && (isPlain(text) || isIriReferenceInParts(text));
    }

    static boolean isIriReferenceInParts(String text) {
        Parts parts = Parts.of(text);
        return parts.isAbsolute() || parts.hasPath() && (parts.scheme == null || parts.fragment);
    }

    /**
     * Whether it is {@code scheme://host} or {@code scheme://host/...} with a plain host: nearly
     * all are, and need not be taken to pieces.
     */
    private static boolean isPlain(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == 0 || !text.startsWith("://", at)) {
            return false;
        }
        int host = at + 3;
        at = host;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at > host && (at == text.length() || text.charAt(at) == '/');
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.';
    }

    public static boolean isUri(String text) {
        return URI.matcher(text).matches();
    }

    static boolean isUriTemplate(String text) {
        return TEMPLATE.matcher(text).matches();
    }

    /** The pieces of an address by the first of its separators; never fails. */
    private record Parts(@Nullable String scheme, String host, String path, boolean fragment) {

        static Parts of(String text) {
            int at = 0;
            String scheme = null;
            int mark = firstOf(text, 0, ":/?#");
            if (mark > 0 && mark < text.length() && text.charAt(mark) == ':') {
                scheme = text.substring(0, mark);
                at = mark + 1;
            }
            String host = "";
            if (text.startsWith("//", at)) {
                at += 2;
                int end = firstOf(text, at, "/?#");
                int user = text.indexOf('@', at);
                if (user >= 0 && user < end) {
                    at = user + 1;
                }
                int bracket = text.indexOf(']', at);
                int close =
                        text.startsWith("[", at) && bracket > at + 1 && bracket < end
                                ? bracket + 1
                                : Math.min(firstOf(text, at, ":"), end);
                host = text.substring(at, close);
                at = close;
                if (text.startsWith(":", at)) {
                    at++;
                    while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
                        at++;
                    }
                }
            }
            int query = text.indexOf('?', at);
            int hash = text.indexOf('#', at);
            int end = hash < 0 ? text.length() : hash;
            String path = text.substring(at, query < 0 ? end : Math.min(query, end));
            return new Parts(scheme, host, path, hash >= 0);
        }

        private static int firstOf(String text, int from, String marks) {
            for (int i = from; i < text.length(); i++) {
                if (marks.indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
            return text.length();
        }

        boolean isAbsolute() {
            return scheme != null
                    && scheme.chars().anyMatch(Parts::isSchemeCharacter)
                    && (!host.isEmpty() || scheme.equalsIgnoreCase("file") && !path.isEmpty());
        }

        /** Schemes with a grammar of their own have no path. */
        boolean hasPath() {
            if (path.isEmpty() || scheme == null) {
                return !path.isEmpty();
            }
            return switch (scheme.toLowerCase(Locale.ROOT)) {
                case "mailto", "ws", "wss" -> false;
                case "urn" -> !URN.matcher(path).matches();
                default -> true;
            };
        }

        private static boolean isSchemeCharacter(int c) {
            return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
        }
    }

    private static Pattern email() {
        String atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
        String label = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
        return Pattern.compile(
                atom + "(?:\\." + atom + ")*@(?:" + label + "\\.)+" + label,
                Pattern.CASE_INSENSITIVE);
    }

    /** RFC 3986 without the empty path; one slash may lead to a host as well as two. */
    private static Pattern uri() {
        String encoded = "%[0-9a-f]{2}";
        String unreserved = "a-z0-9._~!$&'()*+,;=-";
        String path = "(?:[:@" + unreserved + "]|" + encoded + ")";
        String user = "(?:(?:[:" + unreserved + "]|" + encoded + ")*+@)?";
        String name = "(?:[" + unreserved + "]|" + encoded + ")*+";
        String literal = "\\[(?:" + ipv6() + "|v[0-9a-f]+\\.[:" + unreserved + "]+)\\]";
        String authority = user + "(?:" + literal + "|" + name + ")(?::[0-9]*)?";
        String segments = "(?:/" + path + "*+)*+";
        String hierarchy =
                "(?://?" + authority + segments + "|/(?:" + path + "++" + segments + ")?|" + path
                        + "++" + segments + ")";
        String tail = "(?:[/?:@" + unreserved + "]|" + encoded + ")*+";
        return Pattern.compile(
                "[a-z][a-z0-9+.-]*:" + hierarchy + "(?:\\?" + tail + ")?(?:#" + tail + ")?",
                Pattern.CASE_INSENSITIVE);
    }

    private static String ipv6() {
        String group = "[0-9a-f]{1,4}";
        String octet = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})";
        String last = "(?:" + group + ":" + group + "|(?:" + octet + "\\.){3}" + octet + ")";
        StringBuilder all = new StringBuilder("(?:" + group + ":){6}" + last);
        for (int before = 0; before <= 5; before++) {
            String head =
                    before == 0
                            ? ""
                            : "(?:(?:" + group + ":){0," + (before - 1) + "}" + group + ")?";
            all.append('|')
                    .append(head)
                    .append("::(?:")
                    .append(group)
                    .append(":){")
                    .append(5 - before)
                    .append('}')
                    .append(last);
        }
        all.append("|(?:(?:")
                .append(group)
                .append(":){0,5}")
                .append(group)
                .append(")?::")
                .append(group);
        all.append("|(?:(?:").append(group).append(":){0,6}").append(group).append(")?::");
        return "(?:" + all + ")";
    }

    private static Pattern template() {
        String encoded = "%[0-9a-f]{2}";
        String name = "(?:[a-z0-9_]|" + encoded + ")+";
        String variable = name + "(?::[1-9][0-9]{0,3}|\\*)?";
        String expression = "\\{[+#./;?&=,!@|]?" + variable + "(?:," + variable + ")*\\}";
        String literal = "[^\\x00-\\x20\"'<>%\\\\^`{|}]|" + encoded;
        return Pattern.compile("(?:" + literal + "|" + expression + ")*", Pattern.CASE_INSENSITIVE);
    }
}
