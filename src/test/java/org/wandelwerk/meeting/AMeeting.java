package org.wandelwerk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;

/** Builds valid meetings. */
public final class AMeeting {

    private final String id;
    private final MeetingKind kind;
    private final List<CommitteeId> bodies = new ArrayList<>();
    private String slug;
    private @Nullable PartialDate date;
    private @Nullable String note;
    private boolean isTypedHere;

    private AMeeting(String id, MeetingKind kind) {
        this.id = id;
        this.kind = kind;
        this.slug = "sitzung-" + id;
    }

    public static AMeeting of(String id, MeetingKind kind) {
        return new AMeeting(id, kind);
    }

    public AMeeting with(CommitteeId body) {
        bodies.add(body);
        return this;
    }

    public AMeeting on(String other) {
        date = PartialDate.parse(other);
        return this;
    }

    public AMeeting under(String other) {
        slug = other;
        return this;
    }

    public AMeeting noting(String other) {
        note = other;
        return this;
    }

    /** Entered in this house, and not taken over. */
    public AMeeting typedHere() {
        isTypedHere = true;
        return this;
    }

    public Meeting build() {
        var told = new Origin("test", id, LocalDate.of(2026, 1, 1));
        var origin = isTypedHere ? Origin.here(told.uuid("meeting"), told.asOf()) : told;
        return new Meeting(
                new MeetingId(origin.uuid("meeting")),
                slug,
                kind,
                Text.german("Sitzung " + id),
                List.copyOf(bodies),
                date,
                new MeetingPlace("Videokonferenz", null),
                17,
                new MeetingOutcome(5, Money.euros(110_000_000)),
                note,
                isTypedHere ? List.of() : List.of(new Source("https://example.org/sitzung")),
                origin);
    }
}
