package org.wandelwerk.sheet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.sheet.KeptMapping;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The meanings of columns that were kept under names.
 *
 * @param form what was typed to rename one; empty when nothing was
 * @param message the key of what just happened; {@code null} when nothing did
 */
public record KeptMappingsPage(
        List<KeptMapping> mappings,
        MappingForm form,
        FormErrors errors,
        @Nullable String message) implements Page {

    public KeptMappingsPage {
        mappings = List.copyOf(mappings);
    }

    /** The key of what is wrong with the new name of this one; {@code null} when nothing is. */
    public @Nullable String error(KeptMapping mapping) {
        return isTyped(mapping) ? errors.of("neu") : null;
    }

    /** What stands in the field for the new name. */
    public String typed(KeptMapping mapping) {
        return isTyped(mapping) ? form.wanted() : mapping.name();
    }

    private boolean isTyped(KeptMapping mapping) {
        return form.kind().equals(mapping.kind()) && form.former().equals(mapping.name());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
