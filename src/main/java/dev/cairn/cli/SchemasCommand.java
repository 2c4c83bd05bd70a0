package dev.cairn.cli;

import dev.cairn.check.SchemaStore;
import dev.cairn.check.shelf.Bundled;
import dev.cairn.check.shelf.HttpsWeb;
import dev.cairn.check.shelf.SchemaRefused;
import dev.cairn.check.shelf.UserSchemas;
import dev.cairn.check.shelf.Web;
import dev.cairn.document.UserFolders;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/** Lists the schemas at hand, and takes in more. */
@Command(
        name = "schemas",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists the schemas at hand, and takes in more.%n",
        description = {
            "Cairn brings the schemas of STAC and its usual extensions. Others are kept in a folder"
                    + " of yours, laid out by host and path of their addresses. Where there are two"
                    + " for one address, yours is used by \"cairn check --prefer-schemas\" only.%n"
        },
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n")
final class SchemasCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Web web;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--schemas",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            description = "Another folder than your own schema folder.")
    private @Nullable Path folder;

    SchemasCommand(Terminal terminal) {
        this(terminal, new HttpsWeb());
    }

    SchemasCommand(Terminal terminal, Web web) {
        this.terminal = terminal;
        this.web = web;
    }

    /** What the subcommands do. */
    private interface Work {
        int run(UserSchemas own) throws SchemaRefused;
    }

    private int run(Work work) {
        Path place = folder == null ? UserFolders.ofUser().schemas() : folder;
        try {
            return work.run(new UserSchemas(place, SchemaStore.bundled()));
        } catch (SchemaRefused refused) {
            terminal.problem(Objects.requireNonNullElse(refused.getMessage(), ""));
            return Cli.UNREADABLE;
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to do: list, add, fetch or verify.");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Lists the addresses of all schemas at hand.%n")
    int list() {
        return run(
                own -> {
                    List<String> bundled = Bundled.addresses();
                    bundled.forEach(url -> terminal.out().println("bundled  " + url));
                    Set<String> known = new HashSet<>(bundled);
                    for (UserSchemas.Entry entry : own.verify()) {
                        String both = known.contains(entry.url()) ? "  (bundled as well)" : "";
                        terminal.out().println("yours    " + entry.url() + both);
                    }
                    return Cli.OK;
                });
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Takes in a schema from a file.%n")
    int add(
            @Parameters(paramLabel = "FILE", description = "The schema.") Path file,
            @Option(
                            names = "--url",
                            paramLabel = "URL",
                            description =
                                    "The address that items declare it by. Default: the one that it"
                                            + " names itself.")
                    @Nullable String url) {
        return run(own -> tell(own.add(file, url)));
    }

    @Command(
            name = "fetch",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Takes in a schema from the web, over https.%n")
    int fetch(
            @Parameters(paramLabel = "URL", description = "The address that items declare it by.")
                    String url) {
        return run(own -> tell(own.fetch(url, web)));
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Looks whether your schemas are what was taken in, and can be used.%n")
    int verify() {
        return run(
                own -> {
                    int wrong = 0;
                    for (UserSchemas.Entry entry : own.verify()) {
                        @Nullable String problem = entry.problem();
                        wrong += problem == null ? 0 : 1;
                        terminal.out()
                                .println(entry.url() + ": " + (problem == null ? "OK" : problem));
                    }
                    return wrong == 0 ? Cli.OK : Cli.ERRORS;
                });
    }

    private int tell(UserSchemas.Added added) {
        terminal.out().println("Took in " + added.url());
        terminal.out().println("    kept as " + added.file());
        terminal.out().println("    SHA-256 " + added.sha256());
        if (SchemaStore.bundled().find(added.url()).isPresent()) {
            terminal.out()
                    .println(
                            "    Cairn brings one for this address as well; yours is used with"
                                    + " --prefer-schemas.");
        }
        for (String missing : added.missing()) {
            terminal.problem("It refers to " + missing + ", which is not at hand: take it in too.");
        }
        return Cli.OK;
    }
}
