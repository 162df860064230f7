package org.wandelwerk.profile.web;

import org.jspecify.annotations.Nullable;

/**
 * The links that a browser keeps for a profile.
 *
 * @param shared by which others write along; {@code null} when this browser does not know it
 * @param own that stays with whoever began the profile; {@code null} for everybody else
 * @param isAuthor whether who looks decides who writes along and whose account it belongs to
 * @param mayTakeBack whether who looks can take the profile back, as long as it is with nobody but the office
 */
public record ProfileLinks(
        @Nullable String shared, @Nullable String own, boolean isAuthor, boolean mayTakeBack) {

    /** The same for a profile that can be taken back by whoever decides on it, or cannot. */
    ProfileLinks with(boolean canBeTakenBack) {
        return new ProfileLinks(shared, own, isAuthor, isAuthor && canBeTakenBack);
    }
}
