package org.wandelwerk.privacy;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.personal.PersonalRecords;

/** All that the house holds of the acting person, as the modules tell it. */
@Service
@Transactional(readOnly = true)
public class OwnData {

    private final List<PersonalRecords> records;
    private final Clock clock;

    OwnData(List<PersonalRecords> records, Clock clock) {
        this.records = List.copyOf(records);
        this.clock = clock;
    }

    public OwnRecords mine() {
        var me = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        var groups = records.stream().flatMap(module -> module.of(me).stream()).toList();
        return new OwnRecords(me, clock.instant(), groups);
    }
}
