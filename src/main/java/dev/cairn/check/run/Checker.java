package dev.cairn.check.run;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.CheckedItem;
import dev.cairn.check.Finding;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Profile;
import dev.cairn.check.Report;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.SharedFacts;
import dev.cairn.check.StacCoreVersions;
import dev.cairn.check.explain.ItemPlaceWords;
import dev.cairn.check.explain.SchemaFindingFactory;
import dev.cairn.check.schema.BrokenSchemaException;
import dev.cairn.check.schema.LibraryJsonTree;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaSource;
import dev.cairn.check.schema.SchemaValidator;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.ExtensionTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks a text: is it JSON, does it pass the schemas it declares, does it follow the rules. One
 * instance is shared by all threads; it never touches the network and never fails on an item,
 * whatever is in it.
 */
public final class Checker {

    /** Violations that are put into words with fixes; the rest get a short sentence. */
    private static final int EXPLAINED = 200;

    private static final RuleInfo NOT_JSON =
            new RuleInfo(
                    "syntax/json",
                    Severity.ERROR,
                    Set.of(Profile.AIOPEN, Profile.STAC),
                    "The text is not JSON.",
                    "No tool can read it.",
                    "Repairs the usual slips: stray quotes, missing and trailing commas, comments.");

    private static final RuleInfo TOO_DEEP =
            new RuleInfo(
                    "syntax/depth",
                    Severity.ERROR,
                    Set.of(Profile.AIOPEN, Profile.STAC),
                    "Lists or groups are nested deeper than any item needs.",
                    "Such a text is not checked any further; many tools fail on it.",
                    "");

    private static final RuleInfo NOT_AN_ITEM =
            new RuleInfo(
                    "schema/item",
                    Severity.ERROR,
                    Set.of(Profile.AIOPEN, Profile.STAC),
                    "The JSON is no STAC Item.",
                    "A Collection, a Catalog or any other JSON has other rules.",
                    "");

    private static final RuleInfo BROKEN =
            new RuleInfo(
                    "schema/broken",
                    Severity.WARNING,
                    Set.of(Profile.AIOPEN, Profile.STAC),
                    "The schema kept for an extension cannot be used.",
                    "Fields of that extension are not checked.",
                    "");

    /** What the checker itself finds, beside the rules it is given. */
    public static final List<RuleInfo> OWN = List.of(NOT_JSON, TOO_DEEP, NOT_AN_ITEM, BROKEN);

    /** Said in one piece: each comparison of a chain goes through several objects. */
    private static final Comparator<Finding> IN_TEXT =
            (one, other) -> {
                int order = Integer.compare(one.span().start(), other.span().start());
                return order != 0 ? order : one.severity().compareTo(other.severity());
            };

    private final SchemaValidators validators;
    private final SchemaFieldFacts facts;
    private final List<Rule> rules;
    private volatile @Nullable Chosen chosen;

    /**
     * @param schemas where schemas come from
     * @param rules what to check beside them, such as {@code RuleCatalogue.all()}
     */
    public Checker(SchemaSource schemas, List<Rule> rules) {
        this(schemas, ExtensionTable.standard(), rules);
    }

    /**
     * @param extensions that are known beside their schemas
     */
    public Checker(SchemaSource schemas, ExtensionTable extensions, List<Rule> rules) {
        this.validators = new SchemaValidators(schemas);
        this.facts = new SchemaFieldFacts(schemas, validators, extensions);
        this.rules = List.copyOf(rules);
    }

    public SchemaFields facts() {
        return facts;
    }

    public Report check(JsonText text, CheckOptions options) {
        Run run = run(text, options);
        new FixTrials(text, run.broken, run::violations, other -> errors(other, options))
                .applyTo(run.findings);
        List<Finding> all = new ArrayList<>(run.findings.size());
        for (Finding finding : run.findings) {
            if (!options.off().contains(finding.rule())) {
                Severity severity = options.severities().get(finding.rule());
                all.add(severity == null ? finding : finding.withSeverity(severity));
            }
        }
        all.sort(IN_TEXT);
        return Report.of(all, run.schemas);
    }

    /** The rules that go with the options. */
    private record Chosen(Profile profile, Set<String> off, List<Rule> rules) {}

    /** Of many files each is checked with the same rules. */
    private List<Rule> chosen(CheckOptions options) {
        Chosen known = chosen;
        if (known == null
                || known.profile != options.profile()
                || !known.off.equals(options.off())) {
            List<Rule> fitting = new ArrayList<>();
            for (Rule rule : rules) {
                RuleInfo info = rule.info();
                if (info.profiles().contains(options.profile())
                        && !options.off().contains(info.id())) {
                    fitting.add(rule);
                }
            }
            known = new Chosen(options.profile(), options.off(), fitting);
            chosen = known;
        }
        return known.rules;
    }

    private Run run(JsonText text, CheckOptions options) {
        Run run = new Run(text, options);
        run.check();
        return run;
    }

    /** How many errors a text has, without a word about what the schemas have against it. */
    private long errors(JsonText text, CheckOptions options) {
        Run run = new Run(text, options);
        run.counting = true;
        run.check();
        return run.uncounted
                + run.findings.stream()
                        .filter(f -> f.severity().isUnmet() && !f.saysEmpty())
                        .count();
    }

    /** One check of one text. */
    private final class Run implements FindingSink {

        final List<Finding> findings = new ArrayList<>();
        final List<String> schemas = new ArrayList<>();
        boolean counting;
        long uncounted;

        /** What the schemas have against the text. */
        List<SchemaViolation> broken = List.of();

        private final List<Predicate<SchemaViolation>> explained = new ArrayList<>();
        private final JsonText text;
        private final CheckOptions options;

        Run(JsonText text, CheckOptions options) {
            this.text = text;
            this.options = options;
        }

        @Override
        public void add(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void explains(Predicate<SchemaViolation> violations) {
            explained.add(violations);
        }

        void check() {
            JsonValue root = text.root();
            if (root == null) {
                notJson(Objects.requireNonNull(text.error()));
                return;
            }
            StacItem item = StacItem.of(text);
            ItemKind kind = item.kind();
            if (kind == ItemKind.NOT_AN_ITEM) {
                add(
                        own(
                                NOT_AN_ITEM,
                                firstChar(),
                                "This is %s, not a STAC Item."
                                        .formatted(NonItemDescription.name(root))));
                return;
            }
            try {
                LibraryJsonTree.requireDepth(text);
                check(item, kind, root);
            } catch (LibraryJsonTree.TooDeep e) {
                add(
                        own(
                                TOO_DEEP,
                                firstChar(),
                                "Lists and groups are nested deeper than %d levels; nothing further was checked."
                                        .formatted(LibraryJsonTree.MAX_DEPTH)));
            }
        }

        private void check(StacItem item, ItemKind kind, JsonValue root) {
            List<SchemaViolation> violations = new ArrayList<>();
            List<String> unchecked = new ArrayList<>();
            for (String url : urls(item)) {
                try {
                    Optional<SchemaValidator> validator = validators.find(url);
                    if (validator.isPresent()) {
                        violations.addAll(validator.get().run(root));
                        schemas.add(url);
                    } else {
                        unchecked.add(url);
                    }
                } catch (BrokenSchemaException e) {
                    broken(item, url, e);
                }
            }
            broken = List.copyOf(violations);
            CheckedItem checked =
                    new CheckedItem(
                            item,
                            kind,
                            options,
                            facts,
                            broken,
                            List.copyOf(unchecked),
                            new ItemPlaceWords(facts, item),
                            new SharedFacts());
            for (Rule rule : chosen(options)) {
                rule.check(checked, this);
            }
            if (!violations.isEmpty()) {
                for (Predicate<SchemaViolation> better : explained) {
                    violations.removeIf(better);
                }
            }
            SchemaFindingFactory words =
                    new SchemaFindingFactory(
                            facts, validators, item, CheckedItem.isDraft(item, options));
            if (counting) {
                uncounted = words.errors(violations);
            } else {
                findings.addAll(words.of(violations, EXPLAINED));
            }
        }

        private Set<String> urls(StacItem item) {
            Set<String> urls = new LinkedHashSet<>();
            urls.add(coreUrl(item));
            urls.addAll(item.extensions());
            return urls;
        }

        /** What the schemas at hand have against a text. */
        private List<SchemaViolation> violations(JsonText other) {
            StacItem item = StacItem.of(other);
            JsonValue root = Objects.requireNonNull(other.root());
            LibraryJsonTree.requireDepth(other);
            List<SchemaViolation> found = new ArrayList<>();
            for (String url : urls(item)) {
                try {
                    validators.find(url).ifPresent(v -> found.addAll(v.run(root)));
                } catch (BrokenSchemaException e) {
                    // said once, of the text itself
                    continue;
                }
            }
            return found;
        }

        private String coreUrl(StacItem item) {
            String version = item.stacVersion();
            if (version != null && !StacCoreVersions.SUPPORTED.contains(version)) {
                String url = StacCoreVersions.url(version);
                if (isAtHand(url)) {
                    return url;
                }
            }
            return StacCoreVersions.url(item);
        }

        private boolean isAtHand(String url) {
            try {
                return validators.find(url).isPresent();
            } catch (BrokenSchemaException e) {
                return false;
            }
        }

        private void broken(StacItem item, String url, BrokenSchemaException problem) {
            int index = item.extensions().indexOf(url);
            JsonPointer pointer =
                    index < 0
                            ? JsonPointer.of("stac_version")
                            : JsonPointer.of("stac_extensions", index);
            String sentence = Objects.requireNonNullElse(problem.getMessage(), BROKEN.what());
            add(
                    new Finding(
                            BROKEN.severity(),
                            BROKEN.id(),
                            url,
                            pointer,
                            text.nearestSpan(pointer),
                            sentence,
                            List.of()));
        }

        private void notJson(SyntaxError error) {
            add(
                    new Finding(
                            NOT_JSON.severity(),
                            NOT_JSON.id(),
                            null,
                            JsonPointer.ROOT,
                            error.span(),
                            error.message(),
                            SyntaxFixes.of(text.text())));
        }

        private Finding own(RuleInfo rule, TextSpan span, String sentence) {
            return new Finding(
                    rule.severity(), rule.id(), null, JsonPointer.ROOT, span, sentence, List.of());
        }

        private TextSpan firstChar() {
            TextSpan span = text.span(JsonPointer.ROOT);
            return new TextSpan(span.start(), Math.min(span.end(), span.start() + 1));
        }
    }
}
