package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * The people with their roles.
 *
 * @param next the cursor of the next part; {@code null} at the end
 */
public record RightsPage(List<HolderRow> rows, @Nullable String next) implements Page, Confidential {

    @Override
    public Stream<Shown> shown() {
        return rows.stream().map(row -> new Shown("people", "list", row.holder().id()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
