package org.wandelwerk.profile;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** What people wrote in profiles, and where others named them: the profiles stay, name and address go. */
@Component
@Order(445)
class Writers implements PersonalRecords {

    private final WriterRepository repository;
    private final People people;

    Writers(WriterRepository repository, People people) {
        this.repository = repository;
        this.people = people;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("profile.data.profiles", most -> repository.profiles(person, most)),
                new DataGroup("profile.data.answers", most -> repository.answers(person, mail(person), most)),
                new DataGroup("profile.data.messages", most -> repository.messages(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.stays("profile.fate.own", repository.countOf(person)),
                Fate.stays("profile.fate.named", repository.countNaming(mail(person))),
                Fate.stays("profile.fate.messages", repository.countMessages(person)));
    }

    private String mail(PersonId person) {
        return people.find(person).map(known -> known.mail().value()).orElse("");
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return repository.erase(erasing);
    }
}
