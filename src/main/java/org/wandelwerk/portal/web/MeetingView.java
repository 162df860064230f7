package org.wandelwerk.portal.web;

import java.util.List;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.meeting.Meeting;

/** A meeting and the bodies that met. */
public record MeetingView(Meeting meeting, List<Committee> bodies) {}
