package org.wandelwerk.profile.web;

import org.jspecify.annotations.Nullable;

/**
 * What a page with scripts is told of one field that it sent.
 *
 * @param revision of the answer that the page shows, or that the page is now told of
 * @param saved in words, with the time; {@code null} when it was not saved
 * @param mistake what is wrong, in words; {@code null} when nothing is
 * @param theirs what somebody else answered meanwhile; {@code null} when nobody did
 */
record SavedField(
        int revision,
        @Nullable String saved,
        @Nullable String mistake,
        @Nullable String theirs) {}
