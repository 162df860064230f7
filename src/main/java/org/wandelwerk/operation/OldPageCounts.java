package org.wandelwerk.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** How often pages were shown on days long ago. */
@Component
class OldPageCounts implements RetainedRecords {

    private final PageCountRepository repository;

    OldPageCounts(PageCountRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "page-counts";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.REPORT;
    }

    @Override
    public int due(Instant before) {
        return repository.countOlder(day(before));
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return GivenUp.unrecorded(repository.forgetOlder(day(before), most));
    }

    private static LocalDate day(Instant before) {
        return LocalDate.ofInstant(before, ZoneOffset.UTC);
    }
}
