/**
 * The words in which validation speaks: findings, fixes, rules, reports, profiles, and what is
 * asked about fields. Schemas, rules and the checker itself are in packages below; nothing here
 * knows them.
 */
@NullMarked
package dev.cairn.check;

import org.jspecify.annotations.NullMarked;
