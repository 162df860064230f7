package org.wandelwerk.shell.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.Page;

/**
 * Says what went wrong and where to go on.
 *
 * @param reference the number to quote when the fault is ours
 * @param rule the message key of the rule that forbids it
 * @param needed the message keys of the rights of which one is missing
 */
public record ErrorPage(
        int status, @Nullable String reference, @Nullable String rule, List<String> needed) implements Page {

    private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 409, 412, 413, 414, 500, 503);

    public ErrorPage {
        needed = List.copyOf(needed);
    }

    /** The message key for this status, or for its kind. */
    public String key() {
        var shown = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        return "shell.error." + shown;
    }
}
