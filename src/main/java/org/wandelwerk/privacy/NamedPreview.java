package org.wandelwerk.privacy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.NamedPerson;

/**
 * What the house holds of somebody without an account, and what would become of it.
 *
 * @param namesakes the accounts of the same name with other addresses, whose owners may be somebody else
 * @param account where the account is erased that has the address; {@code null} when none has
 */
public record NamedPreview(
        NamedPerson person,
        List<OwnGroup> groups,
        List<Fate> fates,
        List<Holder> namesakes,
        @Nullable String account) {

    public NamedPreview {
        groups = List.copyOf(groups);
        fates = List.copyOf(fates);
        namesakes = List.copyOf(namesakes);
    }

    /** Those of which there is anything. */
    public List<OwnGroup> found() {
        return groups.stream().filter(group -> !group.records().isEmpty()).toList();
    }

    public List<Fate> going() {
        return fates.stream().filter(Fate::goes).toList();
    }

    public List<Fate> staying() {
        return fates.stream().filter(fate -> !fate.goes()).toList();
    }

    /** Whether nothing is known of the person by name or address. */
    public boolean isEmpty() {
        return found().isEmpty() && Optional.ofNullable(account).isEmpty();
    }
}
