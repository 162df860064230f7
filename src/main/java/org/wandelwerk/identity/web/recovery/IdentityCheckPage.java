package org.wandelwerk.identity.web.recovery;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.recovery.IdentityCheck;
import org.wandelwerk.identity.recovery.StoppedCheck;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * Somebody who wants an account back, for whoever checks who it is.
 *
 * @param check the one that waits; {@code null} when none does
 * @param by the name of who checked; empty as long as nobody did
 * @param mayCheck whether the reader is a second person
 * @param stops those that were stopped before, the latest first
 * @param grounds as typed
 * @param message the key of what just happened; {@code null} when nothing did
 */
public record IdentityCheckPage(
        Holder holder,
        @Nullable IdentityCheck check,
        String by,
        boolean mayCheck,
        List<StoppedCheck> stops,
        String grounds,
        FormErrors errors,
        @Nullable String message)
        implements Page, Confidential {

    public IdentityCheckPage {
        stops = List.copyOf(stops);
    }

    public String person() {
        return "/schreibtisch/rechte/personen/" + holder.id().value();
    }

    public String address() {
        return person() + "/rueckkehr";
    }

    @Override
    public Stream<Shown> shown() {
        return Stream.of(new Shown("person", holder.id().value().toString(), holder.id()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
