/**
 * What the forms of one open item may ask of the computer, as interfaces and plain classes. What
 * does it is handed in by the window.
 */
@NullMarked
package dev.cairn.form.service;

import org.jspecify.annotations.NullMarked;
