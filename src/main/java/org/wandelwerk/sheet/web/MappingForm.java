package org.wandelwerk.sheet.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody types who renames kept columns or takes them away.
 *
 * @param art the kind of lists
 * @param name what they are called
 * @param neu what they are to be called
 */
public record MappingForm(
        @Nullable String art,
        @Nullable String name,
        @Nullable String neu) {

    static final MappingForm EMPTY = new MappingForm(null, null, null);

    String kind() {
        return clean(art);
    }

    String former() {
        return clean(name);
    }

    String wanted() {
        return clean(neu);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}]|\\p{Cs}", "").strip();
    }
}
