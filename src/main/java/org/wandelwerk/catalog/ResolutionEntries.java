package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionId;
import org.wandelwerk.project.DecisionRegister;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectCards;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.RegisterPart;
import org.wandelwerk.shell.Texts;

/**
 * Recommendations and decisions on published projects, by the project, the body that decided, what it decided and the
 * reasons that everybody may read.
 */
@Component
class ResolutionEntries implements CatalogSource {

    private static final RegisterPart.Filter ALL = new RegisterPart.Filter(null, null, null, null);

    private final DecisionRegister register;
    private final ProjectCards projects;
    private final Committees committees;
    private final Texts texts;

    ResolutionEntries(DecisionRegister register, ProjectCards projects, Committees committees, Texts texts) {
        this.register = register;
        this.projects = projects;
        this.committees = committees;
        this.texts = texts;
    }

    @Override
    public CatalogKind kind() {
        return CatalogKind.RESOLUTION;
    }

    @Override
    public String schema() {
        return "project";
    }

    @Override
    public EntryParts parts() {
        return (after, size) -> {
            var slice = register.part(ALL, after, size).entries();
            return new Slice<>(entries(slice.items()), slice.next());
        };
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return entries(register.named(ids.stream().map(DecisionId::new).toList()));
    }

    private List<CatalogEntry> entries(List<RegisterPart.Entry> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(RegisterPart.Entry::id).distinct().toList();
        var cards =
                Keyed.by(projects.of(ids, ids.size()), card -> card.project().id());
        var bodies = committees.named(
                found.stream().flatMap(one -> bodies(one, cards)).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> entry(one, bodies(one, cards).collect(Collectors.toSet()), bodies))
                .toList();
    }

    /** The body of the house that decided, and the workshops that dealt with the project. */
    private static Stream<CommitteeId> bodies(RegisterPart.Entry one, Map<ProjectId, ProjectCard> cards) {
        var card = cards.get(one.id());
        return Stream.concat(
                Stream.ofNullable(one.decision().body().committee()),
                card == null ? Stream.empty() : card.project().workshops().stream());
    }

    private CatalogEntry entry(RegisterPart.Entry one, Set<CommitteeId> here, Map<CommitteeId, Committee> bodies) {
        var decision = one.decision();
        var sum = sum(decision);
        return new CatalogEntry(
                new CatalogId(CatalogKind.RESOLUTION, decision.id().value()),
                Audience.EVERYBODY,
                new CatalogText(
                        one.title(),
                        reasons(decision),
                        decision.body().given(),
                        List.of(),
                        Stream.concat(Stream.of(one.project().value()), outcome(decision))
                                .toList()),
                "/projekte/" + one.project(),
                decision.date(),
                sum,
                Map.of(
                        Facet.WORKSHOP,
                        here.stream()
                                .flatMap(id -> Stream.ofNullable(bodies.get(id)))
                                .flatMap(body -> Stream.ofNullable(body.number()))
                                .map(String::valueOf)
                                .collect(Collectors.toSet()),
                        Facet.PERIOD,
                        MeetingEntries.year(decision.date()),
                        Facet.SUM,
                        CatalogSum.range(sum)),
                List.of(),
                basis(one, here));
    }

    /** Those that are for the promoter alone are in no index. */
    private static @Nullable Text reasons(Decision decision) {
        var given = decision.reasons();
        return given == null || given.text() == null ? null : Text.german(given.text());
    }

    private Stream<String> outcome(Decision decision) {
        return Stream.of(Language.DE, Language.EN)
                .map(language -> texts.text(language, "portal.outcome." + decision.outcome()));
    }

    private static @Nullable CatalogSum sum(Decision decision) {
        return decision.figure()
                .map(figure -> new CatalogSum(
                        figure.amount().cents(),
                        "EUR",
                        figure.kind().name(),
                        figure.asOf() == null ? null : figure.asOf().toString()))
                .orElse(null);
    }

    private static Set<String> basis(RegisterPart.Entry one, Set<CommitteeId> bodies) {
        var basis = new HashSet<String>();
        basis.add("project/" + one.id().value());
        bodies.forEach(body -> basis.add("committee/" + body.value()));
        return basis;
    }
}
