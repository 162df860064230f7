package org.wandelwerk.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** The reports of nights long ago. */
@Component
class OldRuns implements RetainedRecords {

    private final RetentionRepository repository;

    OldRuns(RetentionRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "nights";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.REPORT;
    }

    @Override
    public int due(Instant before) {
        return repository.countOlder(LocalDate.ofInstant(before, ZoneOffset.UTC));
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return GivenUp.unrecorded(repository.forgetOlder(LocalDate.ofInstant(before, ZoneOffset.UTC), most));
    }
}
