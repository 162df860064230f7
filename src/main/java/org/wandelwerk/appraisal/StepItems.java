package org.wandelwerk.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.appraisal.FindingItem.Kind;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.Documents;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Criteria;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProgrammeTerms;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.Project;

/** Makes of the settings of a step what is to be found in it, and by what of the project that can be shown. */
@Component
class StepItems {

    private final Committees committees;
    private final Programmes programmes;
    private final Documents documents;
    private final FormerFiles former;

    StepItems(Committees committees, Programmes programmes, Documents documents, FormerFiles former) {
        this.committees = committees;
        this.programmes = programmes;
        this.documents = documents;
        this.former = former;
    }

    /** The documents of a project that can show one of the items; none is looked for where none can. */
    NamedDocuments documents(Project project, List<FindingItem> items) {
        if (items.stream().noneMatch(FindingItem::takesDocuments)) {
            return NamedDocuments.NONE;
        }
        var owners = DocumentOwner.allOf(project.id().value());
        return new NamedDocuments(
                owners.stream()
                        .flatMap(owner -> documents.readable(owner).stream())
                        .toList(),
                former.of().apply(project.id()),
                owners.stream()
                        .flatMap(owner -> documents.of(owner).stream())
                        .map(one -> one.document().value())
                        .collect(Collectors.toSet()));
    }

    List<FindingItem> of(Project project, Procedure procedure, Step step, LocalDate today) {
        return Stream.of(
                        ripening(step, today),
                        criteria(
                                AppraisedStep.criteria(step),
                                procedure.version().procedure()),
                        votes(project, step))
                .flatMap(part -> part)
                .toList();
    }

    /** What is asked for while a project is worked up: statements, checks and evidence. */
    static Stream<FindingItem> ripening(Step step, LocalDate today) {
        return step.settings() instanceof StepSettings.Qualification settings
                ? ripening(settings, today)
                : Stream.empty();
    }

    private static Stream<FindingItem> ripening(StepSettings.Qualification settings, LocalDate today) {
        var statements = settings.statements().stream().map(request -> statement(request, today));
        var checks = settings.checks().stream()
                .map(check -> FindingItem.of(
                        Kind.CHECK,
                        check.name(),
                        FindingVerdict.PASSED,
                        FindingVerdict.FAILED,
                        FindingVerdict.NOT_NEEDED));
        var evidence = settings.evidence().stream()
                .map(one -> FindingItem.of(
                        Kind.EVIDENCE,
                        one.name(),
                        FindingVerdict.PRESENT,
                        FindingVerdict.FOLLOWS,
                        FindingVerdict.NOT_NEEDED));
        return Stream.of(statements, checks, evidence).flatMap(part -> part);
    }

    private static FindingItem statement(StepSettings.Request request, LocalDate today) {
        var within = request.within();
        return new FindingItem(
                Kind.STATEMENT,
                request.from(),
                null,
                List.of(FindingVerdict.ASKED, FindingVerdict.GIVEN, FindingVerdict.NOT_NEEDED),
                0,
                1,
                List.of(),
                within == null ? null : today.plus(within));
    }

    private Stream<FindingItem> criteria(Criteria criteria, String programme) {
        var terms = programmes.terms(programme);
        return switch (criteria) {
            case Criteria.None _ -> Stream.empty();
            case Criteria.Checklist(var of) -> of.stream().map(id -> criterion(id, terms, 0, 1));
            case Criteria.Points points ->
                points.of().stream().map(one -> criterion(one.id(), terms, points.most(), one.weight()));
            case Criteria.Stars stars -> Stream.of(scored("STARS", null, stars.levels(), 1));
        };
    }

    private static FindingItem criterion(String id, ProgrammeTerms terms, int most, int weight) {
        var name = terms.nameOf(id).orElseGet(() -> Text.german(id));
        return most == 0
                ? new FindingItem(
                        Kind.CRITERION,
                        id,
                        name,
                        List.of(FindingVerdict.MET, FindingVerdict.NOT_MET),
                        0,
                        1,
                        List.of(),
                        null)
                : scored(id, name, most, weight);
    }

    private static FindingItem scored(String id, @Nullable Text name, int most, int weight) {
        return new FindingItem(Kind.CRITERION, id, name, List.of(FindingVerdict.SCORED), most, weight, List.of(), null);
    }

    /**
     * Only where several bodies vote, each for itself, what each of them voted is entered; that a promoter takes the
     * project back is no vote.
     */
    private Stream<FindingItem> votes(Project project, Step step) {
        if (project.workshops().size() < 2
                || !(step.settings() instanceof StepSettings.CommitteeVote vote)
                || !(vote.body() instanceof StepBody.Chosen)
                || vote.several() == null
                || vote.several().mode() != StepSettings.Several.Mode.EACH) {
            return Stream.empty();
        }
        var known = committees.named(project.workshops());
        var outcomes = step.outcomes().stream()
                .filter(outcome ->
                        outcome.ending().filter(WayEnd::isByPromoters).isEmpty())
                .map(Outcome::id)
                .toList();
        return project.workshops().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(body -> vote(body, outcomes));
    }

    private static FindingItem vote(Committee body, List<String> outcomes) {
        return new FindingItem(Kind.VOTE, body.key(), body.name(), List.of(FindingVerdict.VOTED), 0, 1, outcomes, null);
    }
}
