package dev.cairn.git;

import dev.cairn.files.AtomicFile;

import java.nio.file.Path;

/** An export in a process of its own, for a test that kills it. */
final class ExportToBeKilled {

    private ExportToBeKilled() {}

    /**
     * @param args the checkout, whether the git program is used, and how often the export is made
     */
    public static void main(String[] args) throws Exception {
        boolean git = Boolean.parseBoolean(args[1]);
        GitProgram program = git ? GitProgram.find(System.getenv()).orElseThrow() : null;
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            String text = i % 2 == 0 ? GitSandbox.PUBLISHED : GitSandbox.DRAFT;
            try (GitCheckout checkout = GitCheckout.open(Path.of(args[0]), program)) {
                ExportRun export = new ExportRun(checkout, AtomicFile::write);
                ExportPlan plan = export.plan(new ExportRequest(text, "x.json", ItemChecks.CLEAN));
                System.out.println("go");
                export.run(plan, "Change " + i, true);
            }
        }
        System.out.println("done");
    }
}
