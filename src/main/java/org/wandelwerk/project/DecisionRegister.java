package org.wandelwerk.project;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.organisation.OrganisationId;

/** All recommendations and decisions on published projects. */
@Service
@Transactional(readOnly = true)
public class DecisionRegister {

    private final RegisterRepository repository;

    DecisionRegister(RegisterRepository repository) {
        this.repository = repository;
    }

    /**
     * One part of the register, the newest first; those without date come last.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound when the cursor is none of this list
     */
    public RegisterPart part(RegisterPart.Filter filter, @Nullable String after, int size) {
        var start = after == null
                ? null
                : RegisterRepository.Place.read(after).orElseThrow(() -> new NotFound("a place in the register"));
        var entries = Slice.of(repository.entries(filter, start, size + 1), size, RegisterRepository.Place::cursor);
        return new RegisterPart(entries, repository.total(filter), counts(filter));
    }

    /** Those of the given decisions that are on published projects. */
    public List<RegisterPart.Entry> named(Collection<DecisionId> ids) {
        return ids.isEmpty() ? List.of() : repository.named(ids);
    }

    public RegisterPart.Bodies bodies() {
        var all = new RegisterPart.Filter(null, null, null, null);
        return new RegisterPart.Bodies(
                keyed(repository.perCommittee(all), CommitteeId::new).keySet(),
                keyed(repository.perOrganisation(all), OrganisationId::new).keySet());
    }

    private RegisterPart.Counts counts(RegisterPart.Filter filter) {
        return new RegisterPart.Counts(
                keyed(repository.perCommittee(filter.withoutBody()), CommitteeId::new),
                keyed(repository.perOrganisation(filter.withoutBody()), OrganisationId::new),
                keyed(repository.perOutcome(filter.withoutOutcome()), DecisionOutcome::valueOf),
                keyed(repository.perYear(filter.withoutYear()), DecisionRegister::year));
    }

    private static int year(String digits) {
        return digits.isEmpty() ? RegisterPart.Filter.UNDATED : Integer.parseInt(digits);
    }

    private static <A, B> Map<B, Integer> keyed(Map<A, Integer> counts, Function<A, B> key) {
        var keyed = new LinkedHashMap<B, Integer>();
        counts.forEach((word, count) -> keyed.put(key.apply(word), count));
        return keyed;
    }
}
