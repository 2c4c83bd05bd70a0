package dev.cairn.cli;

import java.util.Objects;

/** The version of this program, as its archive says. */
final class Version {

    private Version() {}

    static String sentence() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "Cairn " + Objects.requireNonNullElse(version, "(not packaged)");
    }
}
