package org.wandelwerk.sheet;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Lists that were handed in and never taken over: what was read of the file goes with them. */
@Component
class WaitingLists implements RetainedRecords {

    private final IntakeRepository repository;

    WaitingLists(IntakeRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "lists";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.UPLOAD;
    }

    @Override
    public int due(Instant before) {
        return repository.countWaiting(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return GivenUp.unrecorded(repository.forgetWaiting(before, most));
    }
}
