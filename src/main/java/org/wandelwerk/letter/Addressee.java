package org.wandelwerk.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.RepresentativeId;

/**
 * Somebody to whom a letter goes: who sits on a seat, or the organisation alone where nobody knows who does.
 *
 * @param key the number of the sitting, or of the seat
 * @param name empty when nobody is known
 */
public record Addressee(
        UUID key,
        @Nullable RepresentativeId person,
        String name,
        OrganisationId organisation,
        String organisationName,
        boolean isSubstitute) {}
