package org.wandelwerk.committee;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.RepresentativeId;

/**
 * That somebody sits on a seat, exactly as it is recorded, so that it can be recorded again.
 *
 * @param mail where letters to this member go; known to the office alone
 */
public record Sitting(
        DelegateId id,
        RepresentativeId person,
        boolean isSubstitute,
        Validity validity,
        @Nullable String mail) {}
