package org.wandelwerk.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.NotFound;

/** The bodies that have lists of members. */
@Component
class ListBodies {

    private final Committees committees;

    ListBodies(Committees committees) {
        this.committees = committees;
    }

    List<Committee> all() {
        return committees.all();
    }

    @Nullable
    Committee of(Intake intake) {
        return intake.committee() == null ? null : named(intake.committee()).orElseThrow();
    }

    Optional<Committee> named(CommitteeId id) {
        return all().stream().filter(committee -> committee.id().equals(id)).findFirst();
    }

    /** The body that a word means: {@code null} where a kind has none. */
    @Nullable
    Committee called(ListKind kind, String word) {
        return kind.isOfBody()
                ? all().stream()
                        .filter(committee -> committee.key().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("body " + word))
                : null;
    }
}
