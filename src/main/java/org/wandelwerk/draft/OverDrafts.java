package org.wandelwerk.draft;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Drafts that were laid aside, and published ones that a later one followed: papers on which nobody works any more. */
@Component
class OverDrafts implements RetainedRecords {

    private final WrittenRepository repository;

    OverDrafts(WrittenRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "drafts";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.WORKING_PAPERS;
    }

    @Override
    public int due(Instant before) {
        return repository.countOver(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        var keys = repository.giveUp(before, most);
        var columns = List.of("title", "base", "typed", "changed_by_name");
        return new GivenUp(keys.size(), List.of(new FormerValues("draft.drafts", "id", keys, columns)));
    }
}
