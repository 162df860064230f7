package org.wandelwerk.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;

/**
 * A project that was found.
 *
 * @param promoters as the source gives them
 */
public record ProjectHit(
        PublicKey key,
        Text title,
        Text summary,
        @Nullable String promoters,
        List<ProjectPlace> places,
        FoundPlace place) {}
