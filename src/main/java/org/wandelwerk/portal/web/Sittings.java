package org.wandelwerk.portal.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.MunicipalityId;

/** The next meeting of a committee; when none is announced its last own one, and the last joint one beside it. */
public record Sittings(
        @Nullable Meeting next,
        @Nullable Meeting lastOwn,
        @Nullable Meeting lastJoint,
        Map<MunicipalityId, Municipality> places) {

    public @Nullable Municipality municipality(Meeting meeting) {
        var place = meeting.place();
        return place == null || place.municipality() == null ? null : places.get(place.municipality());
    }
}
