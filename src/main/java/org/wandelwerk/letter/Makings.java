package org.wandelwerk.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.personal.ErasedPerson;

/** Who made which letters for whom, under the names of today. */
@Service
@Transactional(readOnly = true)
public class Makings {

    /** How many are shown at once. */
    public static final int PART = 10;

    private final LetterTemplates templates;
    private final MakingRepository repository;
    private final Addressees addressees;
    private final People people;

    Makings(LetterTemplates templates, MakingRepository repository, Addressees addressees, People people) {
        this.templates = templates;
        this.repository = repository;
        this.addressees = addressees;
        this.people = people;
    }

    /** The newest first, those before the given number; one more than is shown tells that there are more. */
    public List<MakingEntry> list(UUID template, @Nullable Integer before) {
        templates.versions(template);
        var found = repository.list(template, before == null ? Integer.MAX_VALUE : before, PART + 1);
        var recipients = repository.letters(found.stream().map(Making::id).toList());
        var all = recipients.values().stream().flatMap(List::stream).toList();
        var organisations = addressees.organisations(
                all.stream().map(NotedLetter::organisation).distinct().toList());
        var people = all.stream()
                .flatMap(letter -> Stream.ofNullable(letter.person()))
                .distinct()
                .toList();
        var names = addressees.people(people);
        var accounts = addressees.accountsOf(people);
        var makers = makers(found.stream().map(Making::by).distinct().toList());
        return found.stream()
                .map(making -> new MakingEntry(
                        making,
                        makers.getOrDefault(making.by(), ErasedPerson.NAME),
                        recipients.getOrDefault(making.id(), List.of()).stream()
                                .map(letter -> name(letter, names, organisations))
                                .toList(),
                        recipients.getOrDefault(making.id(), List.of()).stream()
                                .flatMap(letter -> Stream.ofNullable(letter.person()))
                                .flatMap(person -> Stream.ofNullable(accounts.get(person)))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** What somebody is called today; whoever was erased is not named. */
    public Map<PersonId, String> makers(List<PersonId> ids) {
        return people.named(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static String name(
            NotedLetter letter, Map<RepresentativeId, String> names, Map<OrganisationId, String> organisations) {
        var organisation = organisations.getOrDefault(letter.organisation(), "–");
        return letter.person() == null
                ? organisation
                : names.getOrDefault(letter.person(), ErasedPerson.NAME) + ", " + organisation;
    }
}
