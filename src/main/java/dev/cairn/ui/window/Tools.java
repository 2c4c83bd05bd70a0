package dev.cairn.ui.window;

import dev.cairn.check.FieldFacts;
import dev.cairn.check.run.Checker;
import dev.cairn.document.DocumentFiles;
import dev.cairn.document.Recovery;
import dev.cairn.form.Checking;
import dev.cairn.ui.settings.Settings;
import dev.cairn.ui.task.Background;

/**
 * What the window works with; made once, when the program starts.
 *
 * @param settings what the user has chosen
 * @param background threads beside the window's
 * @param checker also used by an export, for a last look
 * @param checking checks the open items as they change
 * @param facts what is known of fields
 * @param files reads and writes items
 * @param recovery keeps unsaved texts
 * @param picker asks for files
 */
public record Tools(
        Settings settings,
        Background background,
        Checker checker,
        Checking checking,
        FieldFacts facts,
        DocumentFiles files,
        Recovery recovery,
        FilePicker picker) {}
