package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;

/** The years in which a project is carried out, as far as recorded. */
public record Period(@Nullable Integer from, @Nullable Integer to) {

    public static final Period NOT_RECORDED = new Period(null, null);
}
