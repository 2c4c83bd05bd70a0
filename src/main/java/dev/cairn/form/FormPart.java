package dev.cairn.form;

/** A part of a form: a field, or a group of fields under a heading. */
public sealed interface FormPart permits FieldSpec, FieldGroup {}
