package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.project.DecisionId;
import org.wandelwerk.project.DecisionRegister;
import org.wandelwerk.project.RegisterPart;

/** Recommendations and decisions on published projects, by the project and the body that decided. */
@Component
class ResolutionEntries implements CatalogSource {

    private static final RegisterPart.Filter ALL = new RegisterPart.Filter(null, null, null, null);

    private final DecisionRegister register;

    ResolutionEntries(DecisionRegister register) {
        this.register = register;
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
            return new Slice<>(
                    slice.items().stream().map(ResolutionEntries::entry).toList(), slice.next());
        };
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return register.named(ids.stream().map(DecisionId::new).toList()).stream()
                .map(ResolutionEntries::entry)
                .toList();
    }

    private static CatalogEntry entry(RegisterPart.Entry one) {
        var decision = one.decision();
        var figure = decision.figure().orElse(null);
        var sum = figure == null
                ? null
                : new CatalogSum(
                        figure.amount().cents(),
                        "EUR",
                        figure.kind().name(),
                        figure.asOf() == null ? null : figure.asOf().toString());
        return new CatalogEntry(
                new CatalogId(CatalogKind.RESOLUTION, decision.id().value()),
                Audience.EVERYBODY,
                new CatalogText(
                        one.title(),
                        null,
                        decision.body().given(),
                        List.of(),
                        List.of(one.project().value())),
                "/projekte/" + one.project(),
                decision.date(),
                sum,
                Map.of(Facet.PERIOD, MeetingEntries.year(decision.date()), Facet.SUM, CatalogSum.range(sum)),
                List.of(),
                Set.of("project/" + one.id().value()));
    }
}
