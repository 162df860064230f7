package org.wandelwerk.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Reports of barriers that were received long ago. */
@Component
class OldReports implements OfferedRecords {

    private final BarrierReportRepository repository;

    OldReports(BarrierReportRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "reports";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.LETTERS;
    }

    @Override
    public int due(Instant before) {
        return repository.countOlder(before);
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
