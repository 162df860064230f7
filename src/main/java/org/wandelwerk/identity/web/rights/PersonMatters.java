package org.wandelwerk.identity.web.rights;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.HeldRight;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/** The pages about people and what they hold, which are open to those who may know who holds what. */
@Component
class PersonMatters implements MatterSource {

    private final Holders holders;
    private final Grants grants;

    PersonMatters(Holders holders, Grants grants) {
        this.holders = holders;
        this.grants = grants;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return switch (word) {
            case "person" -> MatterSource.id(key).map(this::matter);
            case "vergabe" -> MatterSource.id(key).map(id -> matter(grants.get(new GrantId(id))));
            default -> Optional.empty();
        };
    }

    private static NamedMatter matter(HeldRight held) {
        var id = held.grant().id().value();
        return NamedMatter.opened(
                        Matter.ofHouse("grant " + id),
                        Permission.READ_PEOPLE,
                        held.role().name(),
                        "/schreibtisch/rechte/vergaben/" + id)
                .telling(held.grant().person());
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
