package dev.cairn.ui.form;

/** A part of a form: a field, or a group of fields under a heading. */
public sealed interface Part permits FieldSpec, Group {}
