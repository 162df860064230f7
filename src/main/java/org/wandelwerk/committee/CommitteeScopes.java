package org.wandelwerk.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeKind;
import org.wandelwerk.identity.access.ScopeName;
import org.wandelwerk.identity.access.ScopeSource;

/** The bodies for which roles can be given. */
@Component
class CommitteeScopes implements ScopeSource, MatterSource {

    private final CommitteeRepository committees;

    CommitteeScopes(CommitteeRepository committees) {
        this.committees = committees;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.COMMITTEE;
    }

    @Override
    public Optional<ScopeName> called(String word) {
        return committees.publishedByKeys(List.of(word)).stream()
                .map(CommitteeScopes::name)
                .findFirst();
    }

    /** What is published, everybody may read. */
    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("gremium")
                ? called(key)
                        .map(found -> NamedMatter.read(
                                Matter.isPublic(word + " " + key, found.scope()), found.name(), found.address()))
                : Optional.empty();
    }

    @Override
    public List<ScopeName> named(Collection<Scope> scopes) {
        return committees.publishedByKeys(scopes.stream().map(Scope::keyColumn).toList()).stream()
                .map(CommitteeScopes::name)
                .toList();
    }

    static ScopeName name(Committee committee) {
        var address = committee.kind() == CommitteeKind.WORKSHOP && committee.number() != null
                ? "/werkstaetten/" + committee.number()
                : "/gremien/" + committee.slug();
        return new ScopeName(new Scope.OfCommittee(committee.key()), committee.name(), address);
    }
}
