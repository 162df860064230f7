package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.topic.TopicId;

/** Builds valid committees. */
public final class ACommittee {

    private final String id;
    private final CommitteeKind kind;
    private final @Nullable Integer number;
    private final List<CommitteeName> names = new ArrayList<>();
    private final List<TopicId> topics = new ArrayList<>();

    private ACommittee(String id, CommitteeKind kind, @Nullable Integer number) {
        this.id = id;
        this.kind = kind;
        this.number = number;
    }

    public static ACommittee workshop(int number, String name) {
        return new ACommittee("w" + number, CommitteeKind.WORKSHOP, number).carrying(name);
    }

    public static ACommittee of(CommitteeKind kind, String name) {
        return withId(name, kind, name);
    }

    public static ACommittee withId(String id, CommitteeKind kind, String name) {
        return new ACommittee(id, kind, null).carrying(name);
    }

    private ACommittee carrying(String name) {
        names.add(new CommitteeName(new Text(name, name + " (en)"), Validity.current()));
        return this;
    }

    /** Until when the name holds that it carries, and so the body works. */
    public ACommittee ending(Bound end) {
        names.set(0, new CommitteeName(names.getFirst().name(), new Validity(new Bound.Unknown(), end)));
        return this;
    }

    /** A name it carried before, nobody knows until when. */
    public ACommittee formerly(String name) {
        names.add(new CommitteeName(Text.german(name), Validity.former()));
        return this;
    }

    public ACommittee about(TopicId topic) {
        topics.add(topic);
        return this;
    }

    public Committee build() {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        return new Committee(
                new CommitteeId(origin.uuid("committee")),
                kind,
                number,
                Slug.of(names.getFirst().name().de()),
                names,
                Text.german("Innovationskraft stärken"),
                topics,
                List.of(new Source("https://example.org/werkstatt")),
                origin);
    }
}
