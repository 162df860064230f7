package org.wandelwerk.profile.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.profile.Profiles.Part;

/**
 * The links that a browser keeps for a profile.
 *
 * @param shared by which others write along; {@code null} when this browser does not know it
 * @param isOfMail whether it came with a mail, so that whoever gets it reads more than those who write along
 * @param own that stays with whoever began the profile; {@code null} for everybody else
 * @param part what who looks is to the profile
 * @param mayTakeBack whether who looks can take the profile back, as long as it is with nobody but the office
 */
public record ProfileLinks(
        @Nullable String shared, boolean isOfMail, @Nullable String own, Part part, boolean mayTakeBack) {

    /** Whether who looks decides who writes along and whose account it belongs to. */
    public boolean isAuthor() {
        return part.isDeciding();
    }

    /** The same for a profile that can be taken back by whoever decides on it, or cannot. */
    ProfileLinks with(boolean canBeTakenBack) {
        return new ProfileLinks(shared, isOfMail, own, part, isAuthor() && canBeTakenBack);
    }
}
