package org.wandelwerk.project;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.OrganisationId;

/**
 * Who carries a project, and who takes part in it.
 *
 * @param given the names of those who carry it as the source gives them; {@code null} when it names nobody
 * @param matched those of them that the house knows
 * @param partners the organisations that take part and carry nothing, as far as the house knows them
 */
public record Promoters(@Nullable String given, List<OrganisationId> matched, List<OrganisationId> partners) {

    /**
     * Whose promoter is changed by an act of its own alone, because a body decided, and who names the others.
     *
     * @param areBound asked by the key of a project
     * @param mayBeNamed whether the acting person may name who carries a project as long as no body decided
     */
    public record BoundByBody(Predicate<PublicKey> areBound, Predicate<Project> mayBeNamed) {}

    /** What was kept before partners were has none. */
    public Promoters {
        partners = List.copyOf(Objects.requireNonNullElse(partners, List.of()));
    }

    /** Of a project without partners. */
    public Promoters(@Nullable String given, List<OrganisationId> matched) {
        this(given, matched, List.of());
    }

    /** The same project carried by others, while who takes part stays. */
    public Promoters carriedBy(@Nullable String others, List<OrganisationId> known) {
        return new Promoters(
                others,
                known,
                partners.stream().filter(one -> !known.contains(one)).toList());
    }
}
