package org.wandelwerk.identity.web.rights;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * The people with their roles.
 *
 * @param words what was looked for; empty when all are listed
 * @param next the cursor of the next part; {@code null} at the end
 * @param mayInvite whether the reader lets others in
 */
public record RightsPage(
        String words, List<HolderRow> rows, @Nullable String next, boolean mayInvite) implements Page, Confidential {

    @Override
    public Stream<Shown> shown() {
        return rows.stream().map(row -> new Shown("people", "list", row.holder().id()));
    }

    /** The query of the next part. */
    public String more() {
        var search = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
        return "?" + search + "nach=" + next;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
