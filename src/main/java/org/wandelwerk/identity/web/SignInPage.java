package org.wandelwerk.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.DemonstrationAccounts;
import org.wandelwerk.shell.Page;

/**
 * The door: by passkey, by password, or by the provider of an agency.
 *
 * @param onwards where to go on, an address of the desk or empty
 * @param provider what the provider is called; {@code null} when there is none
 * @param message the message key of what went wrong or was done
 * @param isError whether the message tells of a mistake
 * @param players the accounts of the demonstration, where it is tried out
 */
public record SignInPage(
        String token,
        String username,
        String onwards,
        @Nullable String provider,
        @Nullable String message,
        boolean isError,
        List<DemonstrationAccounts.Player> players)
        implements Page {

    /** Another page of the door, with where to go on behind it. */
    public String behind(String door) {
        return new Onwards(onwards).behind(door);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
