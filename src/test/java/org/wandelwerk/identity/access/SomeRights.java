package org.wandelwerk.identity.access;

import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wandelwerk.kernel.Audience;

/** Rights on the day of the tests, and where they are held. */
final class SomeRights {

    static final Scope W2 = new Scope.OfCommittee("w2");
    static final Scope W5 = new Scope.OfCommittee("w5");
    static final Scope UNIVERSITY = new Scope.OfOrganisation(new UUID(0, 7));
    static final Scope PROJECT = new Scope.OfProject("P-7K3F-9QX");
    static final Days FOREVER = new Days(TODAY, null);

    private SomeRights() {}

    static PersonRights of(AGrant... grants) {
        return PersonRights.on(
                TODAY, ANNA, List.of(grants).stream().map(AGrant::build).toList());
    }

    static Set<String> tokens(AGrant... grants) {
        return Set.of(Audience.printed(of(grants).tokens()));
    }

    static Matter in(Scope... scopes) {
        return new Matter("test", Set.of(scopes), Audience.NOBODY);
    }
}
