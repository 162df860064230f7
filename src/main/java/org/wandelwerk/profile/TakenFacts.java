package org.wandelwerk.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.FundingAreaKey;

/**
 * What the office says of a project, by what was handed in or corrected.
 *
 * @param field the short name of the field of action of the programme; {@code null} when none was assigned
 * @param promoter the organisation that carries it; {@code null} when its name stays a text
 * @param partners the organisations that take part, by the number of the row that names them; others stay a text
 */
public record TakenFacts(
        @Nullable CommitteeId workshop,
        @Nullable FundingAreaKey area,
        @Nullable String field,
        @Nullable OrganisationId promoter,
        SortedMap<Integer, OrganisationId> partners,
        Map<Sum, Money> sums) {

    /** What a project says before anything was taken over. */
    public static final TakenFacts NONE = new TakenFacts(null, null, null, null, new TreeMap<>(), Map.of());

    /** The sums of a profile, each with the question that asks for it. */
    public enum Sum {
        TOTAL_COST("total", FigureKind.PLANNED_COST),
        OWN_SHARE("own-share", FigureKind.OWN_CONTRIBUTION),
        /** No figure of a project means what is only wished for: nothing was applied for by it. */
        FUNDING_SOUGHT("wanted", null);

        private final String question;
        private final @Nullable FigureKind kind;

        Sum(String question, @Nullable FigureKind kind) {
            this.question = question;
            this.kind = kind;
        }

        public String question() {
            return question;
        }

        /** What it is among the figures of a project; empty when it is none of them. */
        Optional<FigureKind> kind() {
            return Optional.ofNullable(kind);
        }
    }

    public TakenFacts {
        partners = new TreeMap<>(partners);
        sums = Map.copyOf(sums);
    }

    /** Empty when it was not taken over. */
    public Optional<Money> sum(Sum sum) {
        return Optional.ofNullable(sums.get(sum));
    }

    /** The workshops as a project has them. */
    List<CommitteeId> workshops() {
        return list(workshop);
    }

    List<OrganisationId> promoters() {
        return list(promoter);
    }

    /** The partners as a project has them: each once, and none that carries it. */
    List<OrganisationId> takingPart() {
        return partners.values().stream()
                .distinct()
                .filter(one -> !one.equals(promoter))
                .toList();
    }

    /** All organisations that it names. */
    Stream<OrganisationId> organisations() {
        return Stream.concat(promoters().stream(), partners.values().stream());
    }

    /** The same with each organisation as it is known now; {@code standing} says which one that is. */
    TakenFacts following(UnaryOperator<OrganisationId> standing) {
        var followed = new TreeMap<Integer, OrganisationId>();
        partners.forEach((row, partner) -> followed.put(row, standing.apply(partner)));
        return new TakenFacts(
                workshop, area, field, promoter == null ? null : standing.apply(promoter), followed, sums);
    }

    /** The same in another workshop. */
    TakenFacts in(@Nullable CommitteeId other) {
        return new TakenFacts(other, area, field, promoter, partners, sums);
    }

    /** The same where the name of who carries it stays a text. */
    TakenFacts withoutPromoter() {
        return new TakenFacts(workshop, area, field, null, partners, sums);
    }

    private static <T> List<T> list(@Nullable T one) {
        return one == null ? List.of() : List.of(one);
    }
}
