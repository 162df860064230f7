package org.wandelwerk.profile.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.profile.web.check.IdeaCheck;
import org.wandelwerk.shell.Page;

/**
 * Where an idea begins: whether it fits, what it costs, what it is not.
 *
 * @param error the key of what went wrong
 */
public record NewProfilePage(
        IdeaCheck check, String token, String key, @Nullable String error) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
