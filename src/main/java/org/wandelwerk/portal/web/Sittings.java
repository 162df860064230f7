package org.wandelwerk.portal.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.meeting.Meeting;

/** The next meeting of a committee; when none is announced its last own one, and the last joint one beside it. */
public record Sittings(
        @Nullable Meeting next,
        @Nullable Meeting lastOwn,
        @Nullable Meeting lastJoint) {}
