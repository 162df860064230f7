package org.wandelwerk.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.shell.NavigationEntry;
import org.wandelwerk.shell.Page;

/**
 * The first page of the desk: who is here, and what there is to do.
 *
 * @param spareUsedAt when a spare code was used lately, because it may have been somebody else
 */
public record DeskPage(
        SignIn signIn,
        WorkList work,
        List<NavigationEntry> entries,
        @Nullable Instant spareUsedAt) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
