package org.wandelwerk.project;

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
import org.wandelwerk.kernel.PublicKey;

/** The projects for which roles can be given. */
@Component
class ProjectScopes implements ScopeSource, MatterSource {

    private final ProjectTitleRepository titles;

    ProjectScopes(ProjectTitleRepository titles) {
        this.titles = titles;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.PROJECT;
    }

    @Override
    public Optional<ScopeName> called(String word) {
        return PublicKey.read(word).stream()
                .flatMap(key -> named(List.of(new Scope.OfProject(key.value()))).stream())
                .findFirst();
    }

    /** What is published, everybody may read. */
    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("projekt")
                ? called(key)
                        .map(found -> NamedMatter.read(
                                Matter.isPublic(word + " " + key, found.scope()), found.name(), found.address()))
                : Optional.empty();
    }

    @Override
    public List<ScopeName> named(Collection<Scope> scopes) {
        return titles.published(scopes.stream().map(Scope::keyColumn).toList()).entrySet().stream()
                .map(title -> new ScopeName(
                        new Scope.OfProject(title.getKey()), title.getValue(), "/projekte/" + title.getKey()))
                .toList();
    }
}
