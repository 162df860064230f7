package org.wandelwerk.meeting;

import java.time.LocalDate;
import java.util.Map;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Slice;

/**
 * One part of the list of meetings, and how many there are.
 *
 * @param today the day that parts those to come from those that are over
 * @param perBody how many each body has; those that no source gives to a body are in none
 */
public record ListedMeetings(Slice<Meeting> slice, LocalDate today, int total, Map<CommitteeId, Integer> perBody) {}
