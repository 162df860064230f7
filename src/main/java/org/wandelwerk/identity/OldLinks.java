package org.wandelwerk.identity;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Single-use links that expired long ago. */
@Component
class OldLinks implements RetainedRecords {

    private final AccountRecordRepository repository;

    OldLinks(AccountRecordRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "links";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.ACCESS;
    }

    @Override
    public Set<String> ends() {
        return Set.of("identity.links");
    }

    @Override
    public int due(Instant before) {
        return repository.countLinks(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return repository.forgetLinks(before, most);
    }
}
