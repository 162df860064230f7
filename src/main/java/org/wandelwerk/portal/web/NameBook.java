package org.wandelwerk.portal.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.place.District;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.project.DecidingBody;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectPlace;

/** Looks up the names that projects refer to, all of a page at once: one statement for each kind of thing. */
@Component
class NameBook {

    private final Places places;
    private final Committees committees;
    private final Organisations organisations;
    private final Programmes programmes;
    private final Today today;

    NameBook(Places places, Committees committees, Organisations organisations, Programmes programmes, Today today) {
        this.places = places;
        this.committees = committees;
        this.organisations = organisations;
        this.programmes = programmes;
        this.today = today;
    }

    Names ofCards(Collection<ProjectCard> cards) {
        return of(cards.stream().map(ProjectCard::dossier).toList());
    }

    Names of(Collection<ProjectDossier> dossiers) {
        return new Names(
                places.municipalities(municipalities(dossiers)),
                districts(),
                committees.named(committees(dossiers)),
                organisations.named(organisations(dossiers)),
                fundingAreas(),
                today.date());
    }

    Map<DistrictId, District> districts() {
        return places.districts().stream().collect(Collectors.toMap(District::id, Function.identity()));
    }

    Map<FundingAreaKey, FundingArea> fundingAreas() {
        return programmes.fundingAreas().stream().collect(Collectors.toMap(FundingArea::key, Function.identity()));
    }

    private static List<MunicipalityId> municipalities(Collection<ProjectDossier> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.project().places().stream())
                .map(ProjectPlace::municipality)
                .<MunicipalityId>mapMulti(NameBook::known)
                .distinct()
                .toList();
    }

    private static List<CommitteeId> committees(Collection<ProjectDossier> dossiers) {
        var workshops = dossiers.stream().flatMap(dossier -> dossier.project().workshops().stream());
        var deciding = bodies(dossiers).map(DecidingBody::committee).<CommitteeId>mapMulti(NameBook::known);
        return Stream.concat(workshops, deciding).distinct().toList();
    }

    private static List<OrganisationId> organisations(Collection<ProjectDossier> dossiers) {
        var promoters = dossiers.stream()
                .map(dossier -> dossier.project().promoters())
                .flatMap(named -> Stream.concat(named.matched().stream(), named.partners().stream()));
        var deciding = bodies(dossiers).map(DecidingBody::organisation).<OrganisationId>mapMulti(NameBook::known);
        return Stream.concat(promoters, deciding).distinct().toList();
    }

    private static Stream<DecidingBody> bodies(Collection<ProjectDossier> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.decisions().stream())
                .map(decision -> decision.body());
    }

    private static <T> void known(@Nullable T id, java.util.function.Consumer<T> next) {
        if (Objects.nonNull(id)) {
            next.accept(id);
        }
    }
}
