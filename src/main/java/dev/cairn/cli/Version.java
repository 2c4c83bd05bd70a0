package dev.cairn.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Objects;

/** The version of this program, as its archive says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Cairn " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
