package org.wandelwerk.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeKind;
import org.wandelwerk.identity.access.ScopeName;
import org.wandelwerk.identity.access.ScopeSource;
import org.wandelwerk.kernel.Text;

/** The organisations for which roles can be given. */
@Component
class OrganisationScopes implements ScopeSource, MatterSource {

    private final OrganisationRepository repository;
    private final OrganisationListRepository listing;

    OrganisationScopes(OrganisationRepository repository, OrganisationListRepository listing) {
        this.repository = repository;
        this.listing = listing;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.ORGANISATION;
    }

    @Override
    public Optional<ScopeName> called(String word) {
        return repository.publishedBySlug(word).stream()
                .flatMap(organisation ->
                        named(List.of(new Scope.OfOrganisation(organisation.id().value()))).stream())
                .findFirst();
    }

    /** What is published, everybody may read. */
    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("akteur")
                ? called(key)
                        .map(found -> NamedMatter.read(
                                Matter.isPublic(word + " " + key, found.scope()), found.name(), found.address()))
                : Optional.empty();
    }

    @Override
    public List<ScopeName> named(Collection<Scope> scopes) {
        var ids = scopes.stream()
                .map(scope -> new OrganisationId(UUID.fromString(String.valueOf(scope.keyColumn()))))
                .toList();
        return listing.entries(ids).stream().map(OrganisationScopes::name).toList();
    }

    private static ScopeName name(OrganisationEntry entry) {
        return new ScopeName(
                new Scope.OfOrganisation(entry.id().value()), Text.german(entry.name()), "/akteure/" + entry.slug());
    }
}
