package org.wandelwerk.identity.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/** The pages about people, which are open to those who may know who holds what. */
@Component
class PersonMatters implements MatterSource {

    private final HolderRepository repository;

    PersonMatters(HolderRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("person") ? MatterSource.id(key).flatMap(this::matter) : Optional.empty();
    }

    private Optional<NamedMatter> matter(UUID id) {
        return repository.find(List.of(new PersonId(id))).stream()
                .findFirst()
                .map(person -> NamedMatter.opened(
                                Matter.ofHouse("person " + id),
                                Permission.READ_PEOPLE,
                                Text.german(person.name()),
                                "/schreibtisch/rechte/personen/" + id)
                        .telling(person.id()));
    }
}
