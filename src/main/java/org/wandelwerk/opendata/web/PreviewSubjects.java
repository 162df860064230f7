package org.wandelwerk.opendata.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.meeting.PlacedMeeting;
import org.wandelwerk.news.News;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.SeatedOrganisation;
import org.wandelwerk.place.Places;
import org.wandelwerk.project.Projects;

/** Finds again what a picture is about, among what is public now. */
@Component
class PreviewSubjects {

    private final Workshops workshops;
    private final Projects projects;
    private final Organisations organisations;
    private final Meetings meetings;
    private final News news;
    private final Places places;

    PreviewSubjects(
            Workshops workshops,
            Projects projects,
            Organisations organisations,
            Meetings meetings,
            News news,
            Places places) {
        this.workshops = workshops;
        this.projects = projects;
        this.organisations = organisations;
        this.meetings = meetings;
        this.news = news;
        this.places = places;
    }

    /**
     * What the page is about; {@code null} for the picture of the house.
     *
     * @throws NotFound when there is no such thing, or it is not public any more
     */
    @Nullable
    Object of(PreviewAddress address) {
        var key = address.key();
        return switch (address.kind()) {
            case "werkstatt" -> workshops.called(key);
            case "projekt" -> projects.byKey(PublicKey.read(key).orElseThrow(() -> new NotFound("project " + key)));
            case "akteur" -> seated(organisations.bySlug(key));
            case "sitzung" -> new PlacedMeeting(meetings.bySlug(key), null, null);
            case "meldung" -> news.bySlug(key);
            case "haus" -> null;
            default -> throw new NotFound("picture of " + address.kind());
        };
    }

    private SeatedOrganisation seated(Organisation organisation) {
        var municipality = organisation.municipality();
        return new SeatedOrganisation(
                organisation,
                municipality == null ? null : places.municipality(municipality).orElse(null));
    }
}
