package org.wandelwerk.profile;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.project.ProjectPlace;

/**
 * What would be taken over of the newest version, and what can be chosen instead.
 *
 * @param number of the version
 * @param facts what the version says, as far as it is certain
 * @param workshops those that can be chosen
 * @param areas those of the programme whose way the project goes; none when it names none
 * @param partners by the number of the row that names them
 * @param places what the project has taken of the version already
 * @param hindrance why nothing can be taken over, by the key of the text; {@code null} when it can
 * @param former what was taken over before, the newest first
 */
public record FilingProposal(
        int number,
        TakenFacts facts,
        List<Committee> workshops,
        List<FundingArea> areas,
        OrganisationMatch promoter,
        SortedMap<Integer, OrganisationMatch> partners,
        List<ProjectPlace> places,
        @Nullable String hindrance,
        List<FilingTakeover> former) {

    public FilingProposal {
        workshops = List.copyOf(workshops);
        areas = List.copyOf(areas);
        partners = new TreeMap<>(partners);
        places = List.copyOf(places);
        former = List.copyOf(former);
    }
}
