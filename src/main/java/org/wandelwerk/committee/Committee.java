package org.wandelwerk.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.topic.TopicId;

/**
 * A standing body under all its names.
 *
 * @param number its number among those of its kind, as workshops have one
 * @param names the name it carries (or carried last), then the former ones
 */
public record Committee(
        CommitteeId id,
        CommitteeKind kind,
        @Nullable Integer number,
        String slug,
        List<CommitteeName> names,
        @Nullable Text goal,
        List<TopicId> topics,
        List<Source> sources,
        Origin origin) {

    public Committee {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a committee without a name: " + id);
        }
        names = List.copyOf(names);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
    }

    /** What it is called in audiences and grants: {@code w2} for workshop 2, else its slug. */
    public String key() {
        return kind == CommitteeKind.WORKSHOP && number != null ? "w" + number : slug;
    }

    public Text name() {
        return names.getFirst().name();
    }

    /** Until when it works, which is as long as the name that it carries holds. */
    public Bound end() {
        return names.getFirst().validity().to();
    }

    public List<CommitteeName> formerNames() {
        return names.subList(1, names.size());
    }
}
