package dev.cairn.git;

import org.jspecify.annotations.Nullable;

/**
 * What came of a commit.
 *
 * @param id of the commit; null when the last commit had this content already
 * @param asChecked whether it has the text that was checked, and no hook changed it
 */
record CommitMade(@Nullable String id, boolean asChecked) {}
