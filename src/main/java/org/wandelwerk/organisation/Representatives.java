package org.wandelwerk.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.personal.FormerValues;

/** The people who stand in public for an organisation or a committee. */
@Service
@Transactional
public class Representatives {

    private final RepresentativeRepository repository;
    private final PublicationRepository publications;
    private final Clock clock;

    Representatives(RepresentativeRepository repository, PublicationRepository publications, Clock clock) {
        this.repository = repository;
        this.publications = publications;
        this.clock = clock;
    }

    /** Takes a person over; a new one is published by the same act. */
    public Change takeOver(Representative representative) {
        var stored = repository.find(representative.id());
        if (stored.filter(representative::equals).isPresent()) {
            return Change.SAME;
        }
        if (stored.isPresent()
                && representative.origin().givesWayTo(stored.get().origin())) {
            return Change.KEPT;
        }
        if (stored.isPresent()) {
            repository.update(representative);
            return Change.CHANGED;
        }
        repository.add(representative);
        publications.add(representative.id().value(), clock.instant());
        return Change.NEW;
    }

    /** Enters somebody whose name does not become public by it. */
    public void enter(Representative representative) {
        var stored = repository.find(representative.id());
        if (stored.isEmpty()) {
            repository.add(representative);
        } else if (!stored.get().name().equals(representative.name())) {
            repository.update(representative);
        }
    }

    /** Takes out the names that never became public, and tells which former ones have to go as well. */
    public List<FormerValues> forgetUnpublished(
            Collection<RepresentativeId> ids, Collection<RepresentativeId> perhaps, String name) {
        return List.of(repository.forgetUnpublished(ids, perhaps, name));
    }

    /** Those of the given people who are called so, in small or capital letters. */
    @Transactional(readOnly = true)
    public Set<RepresentativeId> called(Collection<RepresentativeId> ids, String name) {
        return repository.called(ids, name);
    }

    /** How many of the given people have a name that never became public. */
    @Transactional(readOnly = true)
    public int countUnpublished(Collection<RepresentativeId> ids) {
        return ids.size() - repository.published(ids).size();
    }

    /** The names of people, public or not, by one statement. */
    @Transactional(readOnly = true)
    public Map<RepresentativeId, String> entered(Collection<RepresentativeId> ids) {
        return repository.names(ids);
    }

    /** The published ones of the given people, by one statement. */
    @Transactional(readOnly = true)
    public Map<RepresentativeId, Representative> named(Collection<RepresentativeId> ids) {
        return repository.published(ids).stream().collect(Collectors.toMap(Representative::id, Function.identity()));
    }
}
