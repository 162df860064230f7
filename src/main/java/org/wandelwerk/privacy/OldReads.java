package org.wandelwerk.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.PersonalRecords;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** The log of who was shown what goes after its time, and with the person whom it concerns. */
@Component
@Order(500)
class OldReads implements RetainedRecords, PersonalRecords {

    private final ReadRepository repository;

    OldReads(ReadRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "reads";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.READ_LOG;
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

    /** It is shown by itself, with the names of those who read. */
    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of();
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.goes("privacy.fate.reads", repository.countOf(person)),
                Fate.stays("privacy.fate.read", repository.countBy(person)));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        repository.forget(erasing.person());
        return List.of();
    }
}
