package org.wandelwerk.committee;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;

/** Finds the names and the accounts of those who sit on a seat, and the account that may belong to one of them. */
@Component
class SeatAccounts {

    private final Delegates delegates;
    private final DelegateRepository repository;
    private final Representatives representatives;
    private final People people;

    SeatAccounts(Delegates delegates, DelegateRepository repository, Representatives representatives, People people) {
        this.delegates = delegates;
        this.repository = repository;
        this.representatives = representatives;
        this.people = people;
    }

    /**
     * Those who sit there.
     *
     * @param mayLink whether accounts are proposed, which is for nobody who may not assign them
     */
    List<SeatedPerson> of(List<Sitting> sittings, boolean mayLink) {
        var ids = sittings.stream().map(Sitting::person).toList();
        var names = representatives.entered(ids);
        var linked = repository.accounts(ids);
        var accounts = people.named(linked.values());
        return sittings.stream()
                .map(sitting -> {
                    var account = linked.get(sitting.person());
                    return new SeatedPerson(
                            sitting,
                            names.getOrDefault(sitting.person(), ""),
                            account == null ? null : accounts.get(account),
                            account == null && mayLink ? proposal(sitting.mail()) : null);
                })
                .toList();
    }

    private @Nullable Person proposal(@Nullable String mail) {
        return mail == null ? null : find(mail).orElse(null);
    }

    /** Whether the account of the acting person belongs to somebody in these sittings. */
    boolean isMine(List<Sitting> sittings) {
        var linked = repository.accounts(sittings.stream().map(Sitting::person).toList());
        return Acting.now().filter(actor -> linked.containsValue(actor.id())).isPresent();
    }

    Optional<Person> find(String mail) {
        return MailAddress.of(mail).flatMap(people::find);
    }

    void link(RepresentativeId representative, String mail) {
        delegates.link(
                representative,
                find(mail).map(Person::id).orElseThrow(() -> new NotFound("an account with the address")));
    }

    void part(RepresentativeId representative) {
        delegates.part(representative);
    }
}
