package org.wandelwerk.committee;

import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.RepresentativeId;

/**
 * Who sits on a seat for the organisation for some time.
 *
 * @param isSubstitute whether the person only stands in, and does not vote
 */
record Delegate(DelegateId id, SeatId seat, RepresentativeId representative, boolean isSubstitute, Validity validity) {}
