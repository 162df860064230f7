package org.wandelwerk.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.place.MunicipalityId;

/**
 * An organisation under all its names.
 *
 * @param names the name it carries (or carried last), then the former ones
 * @param otherNames spellings that sources use: they find the organisation and are not shown
 * @param municipality where it has its seat, as far as matched
 * @param town where it has its seat, in the words of the source
 */
public record Organisation(
        OrganisationId id,
        String slug,
        OrganisationKind kind,
        List<OrganisationName> names,
        Set<String> otherNames,
        @Nullable MunicipalityId municipality,
        @Nullable String town,
        @Nullable String note,
        List<Source> sources,
        Origin origin) {

    public Organisation {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an organisation without a name: " + id);
        }
        names = List.copyOf(names);
        otherNames = Set.copyOf(otherNames);
        sources = List.copyOf(sources);
    }

    Organisation at(String address) {
        return new Organisation(id, address, kind, names, otherNames, municipality, town, note, sources, origin);
    }

    Organisation called(Set<String> spellings, Origin from) {
        return new Organisation(id, slug, kind, names, spellings, municipality, town, note, sources, from);
    }

    public String name() {
        return names.getFirst().name();
    }

    public @Nullable String shortName() {
        return names.getFirst().shortName();
    }

    public List<OrganisationName> formerNames() {
        return names.subList(1, names.size());
    }
}
