package org.wandelwerk.profile.web;

import org.jspecify.annotations.Nullable;

/**
 * The links that a browser keeps for a profile.
 *
 * @param shared by which others write along; {@code null} when this browser does not know it
 * @param own that stays with whoever began the profile; {@code null} for everybody else
 * @param isAuthor whether who looks decides who writes along and whose account it belongs to
 */
public record ProfileLinks(
        @Nullable String shared, @Nullable String own, boolean isAuthor) {}
