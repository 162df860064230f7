package org.wandelwerk.identity;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Sign-ins that began long ago. */
@Component
class OldSignIns implements RetainedRecords {

    private final AccountRecordRepository repository;

    OldSignIns(AccountRecordRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "sign-ins";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.ACCESS;
    }

    @Override
    public Set<String> ends() {
        return Set.of("identity.sign_ins", "identity.handed_forms");
    }

    @Override
    public int due(Instant before) {
        return repository.countSignIns(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return GivenUp.unrecorded(repository.forgetSignIns(before, most));
    }
}
