package org.wandelwerk.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.NameParts;

/** The accounts that an erasure is about: whose they are, and that one administrator stays. */
@Component
class ErasedAccounts {

    private static final int SHOWN = 100;

    private final Grants grants;
    private final Holders holders;

    ErasedAccounts(Grants grants, Holders holders) {
        this.grants = grants;
        this.holders = holders;
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
