package org.wandelwerk.meeting;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Text;

/** The readable part of a meeting's address: whose it is and when, or what it is called while the day is not known. */
public final class MeetingSlug {

    private MeetingSlug() {}

    /** @param body the slug of the one body that meets; {@code null} when there are several or none is known */
    public static String of(MeetingKind kind, @Nullable String body, @Nullable PartialDate date, Text title) {
        if (date == null) {
            return Slug.of(title.de());
        }
        var whose = switch (kind) {
            case WORKSHOP -> body == null ? "werkstatt" : body;
            case JOINT -> "werkstattuebergreifend";
            case INTERMINISTERIAL -> body == null ? "imag" : body;
        };
        return whose + "-" + date;
    }
}
