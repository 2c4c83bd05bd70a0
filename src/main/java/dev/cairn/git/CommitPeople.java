package dev.cairn.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/**
 * Who writes and who commits, resolved as git does: variables, then the role's own settings, then
 * the user's. JGit knows not all of these, and makes up a name from the machine's where git has
 * none.
 */
record CommitPeople(PersonIdent author, PersonIdent committer) {

    /** Empty where one of the two has no name or no address. */
    static Optional<CommitPeople> of(Config config) {
        return person(config, "author")
                .flatMap(
                        author ->
                                person(config, "committer")
                                        .map(committer -> new CommitPeople(author, committer)));
    }

    private static Optional<PersonIdent> person(Config config, String role) {
        Optional<String> name = value(config, role, "name");
        return value(config, role, "email")
                .or(() -> Optional.ofNullable(SystemReader.getInstance().getenv("EMAIL")))
                .flatMap(email -> name.map(known -> new PersonIdent(known, email)));
    }

    private static Optional<String> value(Config config, String role, String what) {
        String variable =
                "GIT_" + role.toUpperCase(Locale.ROOT) + "_" + what.toUpperCase(Locale.ROOT);
        return filled(SystemReader.getInstance().getenv(variable))
                .or(() -> filled(config.getString(role, null, what)))
                .or(() -> filled(config.getString("user", null, what)));
    }

    private static Optional<String> filled(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Name and address of the author. */
    String authorText() {
        return author.getName() + " <" + author.getEmailAddress() + ">";
    }
}
