package org.wandelwerk.identity.web.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.Page;

/**
 * The people with their roles.
 *
 * @param next the cursor of the next part; {@code null} at the end
 */
public record RightsPage(List<HolderRow> rows, @Nullable String next) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
