package org.wandelwerk.identity.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** What somebody may or might: who had which right on which day stays provable, the words about it go. */
@Component
@Order(200)
class GrantRecords implements PersonalRecords {

    private final GrantRecordRepository repository;
    private final RecentRights kept;

    GrantRecords(GrantRecordRepository repository, RecentRights kept) {
        this.repository = repository;
        this.kept = kept;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("access.data.grants", most -> repository.grants(person, most)),
                new DataGroup("access.data.deputies", most -> repository.deputies(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return Stream.concat(
                        Fate.stays("access.fate.grants", repository.count(person)),
                        Fate.stays("access.fate.deputies", repository.countDeputies(person)))
                .toList();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        var gone = repository.erase(erasing);
        kept.forget();
        return gone;
    }
}
