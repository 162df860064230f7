package org.wandelwerk.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        var proposals = mayLink ? proposals(sittings, linked.keySet()) : Map.<MailAddress, Person>of();
        return sittings.stream()
                .map(sitting -> {
                    var account = linked.get(sitting.person());
                    return new SeatedPerson(
                            sitting,
                            names.getOrDefault(sitting.person(), ""),
                            account == null ? null : accounts.get(account),
                            account == null ? mail(sitting).map(proposals::get).orElse(null) : null);
                })
                .toList();
    }

    /** The accounts with the very addresses of those who have none yet, by one statement. */
    private Map<MailAddress, Person> proposals(List<Sitting> sittings, Set<RepresentativeId> linked) {
        return people.find(sittings.stream()
                .filter(sitting -> !linked.contains(sitting.person()))
                .flatMap(sitting -> mail(sitting).stream())
                .distinct()
                .toList());
    }

    private static Optional<MailAddress> mail(Sitting sitting) {
        return Optional.ofNullable(sitting.mail()).flatMap(MailAddress::of);
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
