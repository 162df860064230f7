package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;

/**
 * A published project that is much like what somebody writes about.
 *
 * @param promoters as the source gives them; {@code null} when it names nobody
 * @param isInSamePlace whether both lie in one municipality
 */
public record SimilarProject(
        PublicKey key, Text title, @Nullable String promoters, boolean isInSamePlace) {}
