package org.wandelwerk.identity.web.rights;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.AddressWish;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The name and the mail address of a person, to be corrected.
 *
 * @param waiting the address that does not hold yet; {@code null} when none is
 * @param mayAgree whether the reader may agree to it or stop it
 * @param message the key of what just happened; {@code null} when nothing did
 */
public record PersonDataPage(
        Holder holder,
        @Nullable AddressWish waiting,
        boolean mayAgree,
        PersonDataForm form,
        FormErrors errors,
        @Nullable String message)
        implements Page, Confidential {

    public String person() {
        return "/schreibtisch/rechte/personen/" + holder.id().value();
    }

    public String address() {
        return person() + "/angaben";
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
