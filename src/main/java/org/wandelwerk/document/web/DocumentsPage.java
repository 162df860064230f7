package org.wandelwerk.document.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * Files that wait for a decision of the office, and the newest of all.
 *
 * @param hasScanner whether a virus scanner looks at files
 * @param mistake the key of what is wrong with a decision; {@code null} when nothing is
 * @param about which version it is wrong about
 * @param typed the reason as it was typed for it
 */
public record DocumentsPage(
        boolean hasScanner,
        List<DocumentVersion> held,
        Slice<DocumentVersion> newest,
        boolean isFirst,
        Map<PersonId, String> names,
        @Nullable String mistake,
        @Nullable UUID about,
        String typed)
        implements Page, Confidential {

    static final String ADDRESS = "/schreibtisch/dokumente";
    static final int SIZE = 30;
    static final int MOST_HELD = 100;

    public String address() {
        return ADDRESS;
    }

    /** Who brought a version; {@code null} for somebody without an account. */
    public @Nullable String by(DocumentVersion version) {
        return version.by() == null ? null : names.getOrDefault(version.by(), ErasedPerson.NAME);
    }

    public boolean isWrong(DocumentVersion version) {
        return version.id().equals(about);
    }

    public String typed(DocumentVersion version) {
        return isWrong(version) ? typed : "";
    }

    @Override
    public Stream<Shown> shown() {
        return Stream.concat(held.stream(), newest.items().stream())
                .map(version -> new Shown("document", version.id().toString(), version.by()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
