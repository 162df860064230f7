package org.wandelwerk.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.NameParts;

/** Who may erase people, and who may see that it was done. */
@Component
class ErasureRights {

    private static final int SHOWN = 100;

    private final Rights rights;
    private final Grants grants;
    private final Holders holders;

    ErasureRights(Rights rights, Grants grants, Holders holders) {
        this.rights = rights;
        this.grants = grants;
        this.holders = holders;
    }

    void requireErasing() {
        rights.require(Permission.ERASE_PEOPLE, Matter.ofHouse("erasures"));
    }

    boolean mayErase() {
        return rights.may(Permission.ERASE_PEOPLE, Matter.ofHouse("erasures"));
    }

    void requireReading() {
        rights.require(Permission.READ_PRIVACY, Matter.ofHouse("erasures"));
    }

    /** Lets nobody else erase an administrator before this transaction ends. */
    void requireAnotherAdministrator(PersonId leaving) {
        grants.requireAnotherAdministrator(leaving);
    }

    /** The accounts of those who are called so, with a title or without. */
    List<Holder> called(String name) {
        var plain = NameParts.of(name).stream()
                .map(NameParts::whole)
                .min(Comparator.comparing(String::length))
                .orElse(name);
        return holders.list(plain, null, SHOWN).items().stream()
                .filter(holder -> holder.mail() != null)
                .filter(holder -> holder.name().equalsIgnoreCase(plain)
                        || NameParts.of(holder.name()).stream()
                                .anyMatch(parts -> parts.whole().equalsIgnoreCase(plain)))
                .toList();
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        return holders.names(people);
    }
}
