package org.wandelwerk.portal.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeEntry;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.place.Places;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programmes;

/** Gathers what the list of projects can be filtered by. */
@Component
public class ProjectFilters {

    private final Committees committees;
    private final Places places;
    private final Programmes programmes;
    private final Procedures procedures;

    ProjectFilters(Committees committees, Places places, Programmes programmes, Procedures procedures) {
        this.committees = committees;
        this.places = places;
        this.programmes = programmes;
        this.procedures = procedures;
    }

    public ProjectChoices choices() {
        var programme = programmes.all().getFirst();
        return new ProjectChoices(
                committees.workshops().stream().map(CommitteeEntry::committee).toList(),
                places.districts(),
                programmes.fundingAreas(programme.code()),
                procedures.current(programme.code()));
    }
}
