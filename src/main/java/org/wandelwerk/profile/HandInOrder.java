package org.wandelwerk.profile;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;

/**
 * That somebody hands in what is stored.
 *
 * @param key the one-time key of the form
 * @param revision of the profile that the person saw
 * @param language in which the answers are written
 * @param by {@code null} for whoever has no account
 */
public record HandInOrder(
        String key,
        int revision,
        Language language,
        @Nullable PersonId by) {}
