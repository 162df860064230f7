package org.wandelwerk.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Validity;

/** Builds valid organisations. */
public final class AnOrganisation {

    private final String id;
    private final List<OrganisationName> names = new ArrayList<>();
    private final Set<String> otherNames = new HashSet<>();
    private OrganisationKind kind = OrganisationKind.ASSOCIATION;
    private @Nullable String town = "Cottbus";

    private AnOrganisation(String id) {
        this.id = id;
    }

    /** An organisation that kept its name. */
    public static AnOrganisation named(String name) {
        return withId(name).carrying(name, null);
    }

    /** An organisation without a name yet. */
    public static AnOrganisation withId(String id) {
        return new AnOrganisation(id);
    }

    /** The name it carries now. */
    public AnOrganisation carrying(String name, @Nullable String shortName) {
        names.add(new OrganisationName(name, shortName, Validity.current(), null));
        return this;
    }

    /** A name it carried before, nobody knows until when. */
    public AnOrganisation formerly(String name, @Nullable String shortName) {
        names.add(new OrganisationName(name, shortName, Validity.former(), "2024-11, Seite der Werkstatt 2"));
        return this;
    }

    public AnOrganisation alsoKnownAs(String name) {
        otherNames.add(name);
        return this;
    }

    public AnOrganisation of(OrganisationKind other) {
        kind = other;
        return this;
    }

    public AnOrganisation in(@Nullable String other) {
        town = other;
        return this;
    }

    public Organisation build() {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        return new Organisation(
                new OrganisationId(origin.uuid("organisation")),
                Slug.of(names.getFirst().name()),
                kind,
                names,
                otherNames,
                null,
                town,
                null,
                List.of(new Source("https://example.org/mitglieder"), new Source("https://example.org/ueber-uns")),
                origin);
    }
}
