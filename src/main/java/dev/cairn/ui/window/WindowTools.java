package dev.cairn.ui.window;

import dev.cairn.check.SchemaFields;
import dev.cairn.check.run.Checker;
import dev.cairn.document.DocumentFiles;
import dev.cairn.document.RecoveryFolder;
import dev.cairn.form.BackgroundChecking;
import dev.cairn.settings.UserSettings;
import dev.cairn.ui.task.BackgroundTasks;

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
public record WindowTools(
        UserSettings settings,
        BackgroundTasks background,
        Checker checker,
        BackgroundChecking checking,
        SchemaFields facts,
        DocumentFiles files,
        RecoveryFolder recovery,
        FilePicker picker) {}
