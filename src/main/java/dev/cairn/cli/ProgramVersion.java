package dev.cairn.cli;

import java.util.Objects;

/** The version of this program, as its archive says. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String sentence() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return "Cairn " + Objects.requireNonNullElse(version, "(not packaged)");
    }
}
