package org.wandelwerk.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.spreadsheet.GivenList;

/** Whose data lists of members hold: the people with an account at the addresses that stand in them. */
@Service
@Transactional(readOnly = true)
public class ListedAccounts {

    private static final String KIND = "members";

    private final People people;

    ListedAccounts(People people) {
        this.people = people;
    }

    /** Those in a list that waits or was taken over, by one statement. */
    public List<Shown> in(Preview preview) {
        var values = Stream.concat(
                preview.lines().stream()
                        .flatMap(line -> Stream.concat(Stream.ofNullable(line.before()), Stream.of(line.after()))),
                preview.steps().stream()
                        .flatMap(step -> Stream.concat(Stream.ofNullable(step.before()), Stream.of(step.after()))));
        return shown(preview.intake().id().toString(), values.flatMap(ListedAccounts::mails));
    }

    /** Those in a list that is given out, by one statement. */
    public List<Shown> in(GivenList list) {
        return shown(list.name(), list.rows().stream().flatMap(List::stream));
    }

    private static Stream<String> mails(TypedValues values) {
        return Stream.of(values.of("mail"), values.of("substitute_mail"));
    }

    private List<Shown> shown(String key, Stream<String> cells) {
        var mails = cells.filter(cell -> cell.contains("@"))
                .flatMap(cell -> MailAddress.of(cell).stream())
                .distinct()
                .toList();
        var found = people.find(mails);
        var strangers = found.size() < mails.size() ? Stream.of(new Shown(KIND, key, null)) : Stream.<Shown>empty();
        var known = found.values().stream().map(Person::id).map(person -> new Shown(KIND, key, person));
        return Stream.concat(known, strangers).toList();
    }
}
