package org.wandelwerk.portal.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.committee.PublishedOffices;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.committee.SeatId;
import org.wandelwerk.committee.Speaker;
import org.wandelwerk.committee.SpeakerId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.Representatives;

/**
 * On which public pages seats and speakers stand: those of today on the page of their body, all others on that of their
 * organisation. The page of a body that is no workshop names no speakers.
 */
@Component
class OfficePlaces {

    private final PublishedOffices published;
    private final Committees committees;
    private final Organisations organisations;
    private final Representatives representatives;
    private final Today today;

    OfficePlaces(
            PublishedOffices published,
            Committees committees,
            Organisations organisations,
            Representatives representatives,
            Today today) {
        this.published = published;
        this.committees = committees;
        this.organisations = organisations;
        this.representatives = representatives;
        this.today = today;
    }

    /** Empty also when its organisation is not public, for then it stands nowhere. */
    Optional<String> of(SeatId id) {
        return published
                .seat(id)
                .flatMap(seat -> organisation(seat.organisation())
                        .flatMap(organisation -> isHeld(seat)
                                ? body(seat.committee()).map(body -> body + "#members")
                                : Optional.of(organisation + "#seats")));
    }

    private boolean isHeld(Seat seat) {
        return seat.validity().countsOn(today.date());
    }

    /** Who stands on no page is led to the body alone; empty when the person is not public. */
    Optional<String> of(SpeakerId id) {
        return published
                .speaker(id)
                .filter(speaker -> !representatives
                        .named(List.of(speaker.representative()))
                        .isEmpty())
                .flatMap(speaker -> standsAtBody(speaker)
                        ? body(speaker.committee())
                        : organisation(speaker.organisation())
                                .map(organisation -> organisation + "#people")
                                .or(() -> body(speaker.committee())));
    }

    private boolean standsAtBody(Speaker speaker) {
        return speaker.validity().countsOn(today.date())
                && committee(speaker.committee())
                        .filter(CommitteeAddress::isWorkshop)
                        .isPresent();
    }

    private Optional<String> body(CommitteeId id) {
        return committee(id).map(CommitteeAddress::of);
    }

    /** Empty when it was recalled since the office was read. */
    private Optional<Committee> committee(CommitteeId id) {
        return committees.named(List.of(id)).values().stream().findFirst();
    }

    private Optional<String> organisation(@Nullable OrganisationId id) {
        return id == null
                ? Optional.empty()
                : organisations.named(List.of(id)).values().stream()
                        .findFirst()
                        .map(found -> "/akteure/" + found.slug());
    }
}
