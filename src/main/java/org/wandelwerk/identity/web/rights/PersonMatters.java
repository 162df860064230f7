package org.wandelwerk.identity.web.rights;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/** The pages about people, which are open to those who may know who holds what. */
@Component
class PersonMatters implements MatterSource {

    private final Holders holders;

    PersonMatters(Holders holders) {
        this.holders = holders;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("person") ? MatterSource.id(key).map(this::matter) : Optional.empty();
    }

    private NamedMatter matter(UUID id) {
        var person = holders.get(new PersonId(id));
        return NamedMatter.opened(
                        Matter.ofHouse("person " + id),
                        Permission.READ_PEOPLE,
                        Text.german(person.name()),
                        "/schreibtisch/rechte/personen/" + id)
                .telling(person.id());
    }
}
