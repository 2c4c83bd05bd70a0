/** Lints on assets and links: media types, roles, checksums, addresses. */
@NullMarked
package dev.cairn.check.rule.lint.asset;

import org.jspecify.annotations.NullMarked;
