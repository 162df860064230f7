package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.AccessReason;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * Why the reader sees a record, and who else does.
 *
 * @param others {@code null} when the reader may not know of people
 * @param trail where its line of time is; {@code null} for those who do not work here, and where there is none
 */
public record WhyPage(
        NamedMatter matter,
        List<Reason> reasons,
        @Nullable Others others,
        @Nullable String trail) implements Page, Confidential {

    /** Somebody by name. */
    public record Named(PersonId id, String name) {}

    /**
     * Who else sees it.
     *
     * @param named whom its audience names one by one
     * @param isCut whether there are more of those who see it by a grant
     */
    public record Others(List<Named> named, List<Reason> readers, boolean isCut) {}

    /**
     * One grant by which somebody sees the record, or what needs none.
     *
     * @param who {@code null} for the reader of the page
     * @param ways by what it opens the record; never empty
     * @param grant {@code null} for what everybody or the person alone has
     */
    public record Reason(
            @Nullable Named who,
            List<AccessReason> ways,
            @Nullable GrantView grant) {}

    @Override
    public Stream<Shown> shown() {
        var person = matter.about();
        var about = person == null
                ? Stream.<Shown>empty()
                : Stream.of(new Shown("person", person.value().toString(), person));
        return others == null ? about : Stream.concat(about, shown(others));
    }

    private static Stream<Shown> shown(Others others) {
        var readers = others.readers().stream().flatMap(WhyPage::people);
        return Stream.concat(others.named().stream().map(Named::id), readers)
                .distinct()
                .map(person -> new Shown("readers", "list", person));
    }

    private static Stream<PersonId> people(Reason reader) {
        var who = reader.who();
        var view = reader.grant();
        var user = who == null ? Stream.<PersonId>empty() : Stream.of(who.id());
        return view == null
                ? user
                : Stream.concat(user, Stream.of(view.right().grant().person()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
