package org.wandelwerk.appearance;

import org.wandelwerk.shell.FormErrors;

/** What became of an order to change the look. */
public sealed interface LookSaving {

    /** It is as it was ordered. */
    record Worn(LookVersion version) implements LookSaving {}

    /** Somebody else was faster; nothing changed. */
    record Overtaken(LookChange other) implements LookSaving {}

    /** It cannot be worn so; nothing changed. */
    record Unwearable(FormErrors errors) implements LookSaving {}
}
