package org.wandelwerk.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeKind;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.form.Answers;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.profile.FilingProposal.Offer;
import org.wandelwerk.profile.OrganisationMatches.Directory;
import org.wandelwerk.profile.OrganisationMatches.Wanted;
import org.wandelwerk.profile.TakenFacts.Sum;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.ProgrammeTerms.Named;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.project.Standpoint;

/** Reads out of a version what a project can take over of it. */
@Component
class FilingProposals {

    private static final String PARTNERS = "partners";
    private static final int MOST_PARTNERS = 12;
    /** The form calls the areas by their number in the law behind this letter. */
    private static final String AREA = "a";

    private final OrganisationMatches matches;
    private final Committees committees;
    private final Programmes programmes;
    private final Organisations organisations;
    private final TakeoverGuard guard;

    FilingProposals(
            OrganisationMatches matches,
            Committees committees,
            Programmes programmes,
            Organisations organisations,
            TakeoverGuard guard) {
        this.matches = matches;
        this.committees = committees;
        this.programmes = programmes;
        this.organisations = organisations;
        this.guard = guard;
    }

    FilingProposal of(HandedIn version, ProfileState state, Standpoint at, List<FilingTakeover> former, Wanted wanted) {
        var directory = matches.directory();
        var followed = followed(former, directory);
        var standing = followed.stream().filter(FilingTakeover::holds).findFirst();
        var present = present(at, standing.map(FilingTakeover::facts).orElse(TakenFacts.NONE));
        var chosen = Stream.concat(wanted.chosen().stream(), present.organisations());
        var found = directory.wanted(new Wanted(wanted.words(), chosen.collect(Collectors.toSet())));
        var promoter = directory.match(version.answers().text("promoter"), found);
        var partners = partners(version.answers(), directory, found);
        var isFixed = guard.isWorkshopFixed(at);
        var offer = offer(at);
        var said = said(version.answers(), offer, promoter, partners);
        return new FilingProposal(
                version.number(),
                standing.filter(one -> one.number() == version.number())
                        .map(_ -> present)
                        .orElse(isFixed ? said.in(present.workshop()) : said),
                present,
                workshops(),
                isFixed,
                offer,
                promoter,
                partners,
                at.dossier().project().places(),
                guard.hindrance(state, at),
                followed,
                names(directory, present, followed));
    }

    /** Those that became another organisation are looked up one by one, for they are few. */
    private List<FilingTakeover> followed(List<FilingTakeover> former, Directory directory) {
        return former.stream()
                .map(one -> one.with(one.facts()
                        .following(organisation ->
                                directory.knows(organisation) ? organisation : organisations.standing(organisation))))
                .toList();
    }

    private static Map<OrganisationId, String> names(
            Directory directory, TakenFacts present, List<FilingTakeover> former) {
        return directory.called(
                Stream.concat(Stream.of(present), former.stream().map(FilingTakeover::facts))
                        .flatMap(TakenFacts::organisations)
                        .collect(Collectors.toSet()));
    }

    /** What stands with the project, and of what does not become part of it, what was taken over last. */
    private static TakenFacts present(Standpoint at, TakenFacts taken) {
        var project = at.dossier().project();
        var area = project.fundingArea();
        return new TakenFacts(
                project.workshops().stream().findFirst().orElse(null),
                area == null ? null : area.area(),
                taken.field(),
                project.promoters().matched().stream().findFirst().orElse(null),
                taken.partners(),
                taken.sums());
    }

    private static SortedMap<Integer, OrganisationMatch> partners(
            Answers answers, Directory directory, List<Organisation> others) {
        var partners = new TreeMap<Integer, OrganisationMatch>();
        Arrays.stream(answers.rows(PARTNERS, MOST_PARTNERS))
                .forEach(row -> partners.put(
                        row, directory.match(answers.text("%s.%d.name".formatted(PARTNERS, row)), others)));
        return partners;
    }

    private TakenFacts said(
            Answers answers, Offer offer, OrganisationMatch promoter, SortedMap<Integer, OrganisationMatch> partners) {
        return new TakenFacts(
                asked(workshops(), answers).map(Committee::id).orElse(null),
                asked(offer.areas(), answers.text("funding-area"))
                        .map(FundingArea::key)
                        .orElse(null),
                named(offer.fields(), answers.text("field-of-action"))
                        .map(Named::id)
                        .orElse(null),
                promoter.only(),
                certain(partners),
                sums(answers));
    }

    /** What was said of organisations that were found to be others since is said of those. */
    TakenFacts following(TakenFacts facts) {
        return facts.following(organisations::standing);
    }

    /** Whether all that is named can be chosen. */
    boolean offers(TakenFacts facts, Standpoint at) {
        var area = facts.area();
        var field = facts.field();
        var workshop = facts.workshop();
        var offer = offer(at);
        var directory = matches.directory();
        return (workshop == null
                        || workshops().stream().anyMatch(one -> one.id().equals(workshop)))
                && (area == null
                        || offer.areas().stream().anyMatch(one -> one.key().equals(area)))
                && (field == null
                        || offer.fields().stream().anyMatch(one -> one.id().equals(field)))
                && facts.organisations().allMatch(directory::knows);
    }

    private List<Committee> workshops() {
        return committees.all().stream()
                .filter(one -> one.kind() == CommitteeKind.WORKSHOP)
                .toList();
    }

    private Offer offer(Standpoint at) {
        var programme = at.dossier().position().procedure().procedure();
        return new Offer(
                programmes.fundingAreas(programme), programmes.terms(programme).fields());
    }

    /** The field that was named in words, when these are its own in one of the languages. */
    private static Optional<Named> named(List<Named> fields, String answer) {
        return fields.stream()
                .filter(field -> Arrays.stream(Language.values())
                        .anyMatch(language -> field.name().in(language).equalsIgnoreCase(answer.strip())))
                .findFirst();
    }

    private static Optional<Committee> asked(List<Committee> workshops, Answers answers) {
        return workshops.stream()
                .filter(one -> one.key().equals(answers.text("workshop")))
                .findFirst();
    }

    private static Optional<FundingArea> asked(List<FundingArea> areas, String answer) {
        return areas.stream().filter(area -> answer.equals(AREA + area.code())).findFirst();
    }

    private static SortedMap<Integer, OrganisationId> certain(SortedMap<Integer, OrganisationMatch> partners) {
        var certain = new TreeMap<Integer, OrganisationId>();
        partners.forEach((row, match) -> {
            var only = match.only();
            if (only != null) {
                certain.put(row, only);
            }
        });
        return certain;
    }

    private static Map<Sum, Money> sums(Answers answers) {
        var sums = new EnumMap<Sum, Money>(Sum.class);
        for (var sum : Sum.values()) {
            answers.amount(sum.question()).ifPresent(amount -> sums.put(sum, amount));
        }
        return sums;
    }
}
