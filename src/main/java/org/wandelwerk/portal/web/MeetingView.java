package org.wandelwerk.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.place.Municipality;

/**
 * A meeting, the bodies that met and the municipality where they did.
 *
 * @param bodies empty when no source tells which
 * @param municipality {@code null} when it is not known
 */
public record MeetingView(
        Meeting meeting, List<Committee> bodies, @Nullable Municipality municipality) {}
