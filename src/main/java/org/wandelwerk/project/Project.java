package org.wandelwerk.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;

/**
 * What a project is.
 *
 * @param workshops those that dealt with it; empty when no source tells
 * @param fundingArea {@code null} when neither stated nor inferred
 */
public record Project(
        ProjectId id,
        PublicKey key,
        Text title,
        Text summary,
        Promoters promoters,
        List<ProjectPlace> places,
        List<CommitteeId> workshops,
        @Nullable FundingAreaMark fundingArea,
        Period period,
        @Nullable String note,
        List<Source> sources,
        Origin origin) {

    /** What names those who act for it: for it alone, or for one of those who carry it. */
    public Set<AudienceToken> carriers() {
        var tokens = new HashSet<>(Set.of(new AudienceToken(AudienceToken.Kind.PROJECT, key.value())));
        promoters.matched().stream()
                .map(one -> new AudienceToken(
                        AudienceToken.Kind.ORGANISATION, one.value().toString()))
                .forEach(tokens::add);
        return Set.copyOf(tokens);
    }

    /** In what it lies: itself, and each of those who carry it, as far as the house knows them. */
    public Set<Scope> scopes() {
        var scopes = new HashSet<Scope>(Set.of(new Scope.OfProject(key.value())));
        promoters.matched().forEach(one -> scopes.add(new Scope.OfOrganisation(one.value())));
        return Set.copyOf(scopes);
    }
}
