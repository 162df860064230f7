package org.wandelwerk.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.Passkey;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * One's own account: the ways in, and where one is signed in.
 *
 * @param isFresh whether sensitive things may be done without another proof
 * @param done the message key of what was done
 */
public record AccountPage(
        String token,
        SignIn signIn,
        boolean isFresh,
        List<Passkey> passkeys,
        SecondWay secondWay,
        List<SignIn> signIns,
        FormErrors errors,
        @Nullable String done)
        implements Page {

    /** Whether whoever came by a link is told the way to where it was lost: as soon as there is a whole way in. */
    public boolean leadsOn() {
        return signIn.isWhole() && done != null && !signIn.onwards().isEmpty();
    }

    /**
     * The way in by password and code.
     *
     * @param next the secret of the generator that is being set up; {@code null} when none is
     * @param address the same for a program that generates codes
     * @param picture the address for a camera
     * @param spares how many spare codes still work
     * @param spareUsedAt when one of them was used lately
     */
    public record SecondWay(
            boolean hasPassword,
            boolean hasCodes,
            @Nullable String next,
            @Nullable String address,
            @Nullable QrPicture picture,
            int spares,
            @Nullable Instant spareUsedAt) {

        /** The secret in groups of four, as it is copied. */
        public String grouped() {
            return next == null ? "" : next.replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    public boolean isSettingUp() {
        return !signIn.isWhole();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
