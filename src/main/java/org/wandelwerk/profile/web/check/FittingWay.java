package org.wandelwerk.profile.web.check;

import java.util.List;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.profile.Eligibility.FundingPath;

/**
 * A way to funding that fits an idea.
 *
 * @param workshops those before which it comes there: that name its topic, or all as long as it has none
 */
public record FittingWay(FundingPath path, List<Committee> workshops) {

    public FittingWay {
        workshops = List.copyOf(workshops);
    }
}
