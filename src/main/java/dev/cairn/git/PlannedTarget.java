package dev.cairn.git;

/**
 * A plan with what was found at its target.
 *
 * @param plan for the user
 * @param there what the checkout has at the target
 */
record PlannedTarget(ExportPlan plan, CommittedFile there) {}
