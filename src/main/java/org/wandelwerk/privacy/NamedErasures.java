package org.wandelwerk.privacy;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.NamedPerson;

/**
 * Answers and erases people who have no account: those who came by a list, wrote to the house, or are named in it. They
 * are found by name and address; what was public and what was counted stays, and history stays whole.
 */
@Service
@Transactional
public class NamedErasures {

    private static final int SHOWN = 100;

    private final PersonErasureRepository repository;
    private final ErasureRound round;
    private final People people;
    private final ErasureRights rights;
    private final ErasedAccounts accounts;
    private final Clock clock;

    NamedErasures(
            PersonErasureRepository repository,
            ErasureRound round,
            People people,
            ErasureRights rights,
            ErasedAccounts accounts,
            Clock clock) {
        this.repository = repository;
        this.round = round;
        this.people = people;
        this.rights = rights;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Stands before anything is looked for. */
    @Transactional(readOnly = true)
    public void require() {
        rights.requireErasing();
    }

    /** All that is found by name and address, and what an erasure would do; nothing is changed. */
    @Transactional(readOnly = true)
    public NamedPreview find(NamedPerson person) {
        rights.requireErasing();
        return new NamedPreview(
                person,
                round.ask(module -> module.of(person))
                        .map(NamedErasures::newest)
                        .toList(),
                round.fates(module -> module.fates(person)),
                accounts.called(person.name()),
                account(person));
    }

    private static OwnGroup newest(DataGroup group) {
        try (var found = group.reading().newest(SHOWN + 1)) {
            var some = found.toList();
            return new OwnGroup(group, some.stream().limit(SHOWN).toList(), some.size() > SHOWN);
        }
    }

    private @Nullable String account(NamedPerson person) {
        return MailAddress.of(person.mail())
                .flatMap(people::find)
                .map(found -> "/schreibtisch/rechte/personen/" + found.id().value() + "/loeschung")
                .orElse(null);
    }

    /**
     * Takes somebody out once, however often the same form is sent; whoever has an account is erased with it.
     *
     * @param key the one-time key of the form
     * @param isSomebodyElse that nobody with an account of the same name is meant, asked for where there is one
     */
    public void erase(NamedPerson person, String reason, String key, boolean isSomebodyElse) {
        rights.requireErasing();
        if (repository.isDone(key)) {
            return;
        }
        if (account(person) != null) {
            throw new Refused("privacy.named.account");
        }
        if (!isSomebodyElse && !accounts.called(person.name()).isEmpty()) {
            throw new Refused("privacy.named.mistake.namesake");
        }
        var by = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        var nobody = new PersonId(UUID.randomUUID());
        var erasing = new Erasing(nobody, by, clock.instant(), person.name(), person.mail());
        var id = UUID.randomUUID();
        var gone = round.erase(id, module -> module.eraseNamed(erasing));
        repository.addNamed(id, erasing, erasing.without(reason), key, gone);
    }
}
