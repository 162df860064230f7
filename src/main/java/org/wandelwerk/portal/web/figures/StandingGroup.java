package org.wandelwerk.portal.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.District;

/**
 * The projects of one district.
 *
 * @param district {@code null} for those of which no source tells it
 */
public record StandingGroup(@Nullable District district, List<StandingLine> lines) {

    public int projects() {
        return lines.stream().mapToInt(StandingLine::projects).sum();
    }
}
