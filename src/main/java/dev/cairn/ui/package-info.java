/** The window as a program. Views only; what they show is decided in dev.cairn.form and below. */
@NullMarked
package dev.cairn.ui;

import org.jspecify.annotations.NullMarked;
