package org.wandelwerk.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Drafts that were laid aside, and published ones that a later one followed: papers on which nobody works any more. */
@Component
class OverDrafts implements OfferedRecords {

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
        return repository.giveUp(before, most);
    }

    @Override
    public List<OfferedRecord> offered(Instant before, int most) {
        return repository.offered(before, most);
    }

    @Override
    public List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return repository.held(before, keys);
    }

    @Override
    public GivenUp giveUp(Instant before, Collection<String> keys) {
        return repository.giveUp(before, keys);
    }
}
