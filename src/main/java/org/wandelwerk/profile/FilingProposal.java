package org.wandelwerk.profile;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.ProgrammeTerms.Named;
import org.wandelwerk.project.ProjectPlace;

/**
 * What would be taken over of the newest version, and what can be chosen instead.
 *
 * @param number of the version
 * @param facts what the form says at first: what was taken over of this very version, else what it says for certain
 * @param present what the project says now, with what was taken over last and is only recorded
 * @param workshops all of them
 * @param isWorkshopFixed whether the project keeps the workshop that it has
 * @param offer what the programme names whose way the project goes
 * @param partners by the number of the row that names them
 * @param places what the project has taken of the version already
 * @param hindrance why nothing can be taken over, by the key of the text; {@code null} when it can
 * @param former what was taken over before, the newest first
 * @param names what the organisations are called that these name, as far as they are known
 */
public record FilingProposal(
        int number,
        TakenFacts facts,
        TakenFacts present,
        List<Committee> workshops,
        boolean isWorkshopFixed,
        Offer offer,
        OrganisationMatch promoter,
        SortedMap<Integer, OrganisationMatch> partners,
        List<ProjectPlace> places,
        @Nullable String hindrance,
        List<FilingTakeover> former,
        Map<OrganisationId, String> names) {

    /**
     * What can be chosen of a programme.
     *
     * @param areas that it funds; none when it names none
     * @param fields of action; none when it names none
     */
    public record Offer(List<FundingArea> areas, List<Named> fields) {

        public Offer {
            areas = List.copyOf(areas);
            fields = List.copyOf(fields);
        }
    }

    public FilingProposal {
        workshops = List.copyOf(workshops);
        partners = new TreeMap<>(partners);
        places = List.copyOf(places);
        former = List.copyOf(former);
        names = Map.copyOf(names);
    }

    public List<FundingArea> areas() {
        return offer.areas();
    }

    /** The fields of action that can be chosen. */
    public List<Named> fields() {
        return offer.fields();
    }

    /** The workshops that can be chosen. */
    public List<Committee> choosable() {
        return isWorkshopFixed
                ? workshops.stream()
                        .filter(one -> one.id().equals(present.workshop()))
                        .toList()
                : workshops;
    }
}
