package org.wandelwerk.identity.web;

import java.util.Collection;
import java.util.List;
import org.wandelwerk.identity.KeptForm;
import org.wandelwerk.shell.Page;

/** What somebody had typed, and the way to send it now. */
public record ResumePage(String token, KeptForm form) implements Page {

    /** Keys and numbers that the form carries by itself, in all their usual shapes. */
    private static final String MACHINE = "[0-9a-f-]{16,}|[0-9.,-]*|[A-Z_]*";

    /** What a person reads again. */
    public List<String> texts() {
        return form.fields().values().stream()
                .flatMap(Collection::stream)
                .filter(value -> !value.isBlank() && !value.matches(MACHINE))
                .toList();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
