package dev.cairn.check.schema;

/** A schema that is at hand but cannot be used; the message is a full sentence for the user. */
public final class BrokenSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenSchemaException(String message) {
        super(message);
    }

    public BrokenSchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
