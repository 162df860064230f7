package org.wandelwerk.identity;

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

/** The account of somebody, the ways in, and the sign-ins: all of it goes with the person. */
@Component
@Order(100)
class AccountRecords implements PersonalRecords {

    private final AccountRecordRepository repository;

    AccountRecords(AccountRecordRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("identity.data.account", most -> repository.account(person, most)),
                new DataGroup("identity.data.signins", most -> repository.signIns(person, most)),
                new DataGroup("identity.data.passkeys", most -> repository.passkeys(person, most)),
                new DataGroup("identity.data.providers", most -> repository.providers(person, most)),
                new DataGroup("identity.data.invitations", most -> repository.invitations(person, most)),
                new DataGroup("identity.data.links", most -> repository.links(person, most)),
                new DataGroup("identity.data.checks", most -> repository.checks(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        var counts = repository.counts(person);
        var ways = Stream.of("passkeys", "providers", "codes", "spares")
                .mapToInt(part -> counts.getOrDefault(part, 0))
                .sum();
        return List.of(
                Fate.goes("identity.fate.account", 1),
                Fate.goes("identity.fate.ways", ways),
                Fate.goes("identity.fate.signins", counts.getOrDefault("signins", 0)),
                Fate.goes(
                        "identity.fate.links",
                        Stream.of("links", "invitations", "forms", "checks")
                                .mapToInt(part -> counts.getOrDefault(part, 0))
                                .sum()),
                Fate.stays("identity.fate.id", 1));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        repository.beginErasing();
        return repository.erase(erasing.person(), erasing.at());
    }
}
