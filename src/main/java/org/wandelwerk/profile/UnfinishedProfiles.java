package org.wandelwerk.profile;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Profiles that somebody began, never handed in, and has not touched for long; they go with all that was typed. */
@Component
class UnfinishedProfiles implements RetainedRecords {

    private final UnfinishedRepository repository;

    UnfinishedProfiles(UnfinishedRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "profiles";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.UNFINISHED;
    }

    @Override
    public int due(Instant before) {
        return repository.count(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return GivenUp.unrecorded(repository.forget(before, most));
    }
}
