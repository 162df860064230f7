package org.wandelwerk.letter;

import static org.wandelwerk.letter.jooq.Tables.ADDRESSES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.letter.jooq.tables.records.AddressesRecord;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.NameParts;
import org.wandelwerk.personal.NamedPerson;

/** Finds people in the lines of postal addresses, and takes those addresses out that name them. */
@Repository
class AddressedPersonRepository {

    private static final String TABLE = "letter.addresses";
    private static final List<String> LINES = List.of("lines");

    private final DSLContext sql;

    AddressedPersonRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** @param names whether lines are about the person */
    Stream<List<DataField>> naming(NamedPerson person, Predicate<String> names, int most) {
        return found(person, names).stream()
                .limit(most)
                .map(row -> DataField.known(
                        DataField.moment("letter.data.written", row.getChangedAt()),
                        DataField.words("letter.data.address", row.getLines())));
    }

    int count(NamedPerson person, Predicate<String> names) {
        return found(person, names).size();
    }

    /**
     * Deletes each address that names the person: what is left of it could be where that person lives. Former lines go
     * wherever they name the person by the same rule, and those of the addresses that are deleted go altogether.
     */
    List<FormerValues> takeOut(NamedPerson person, Predicate<String> names) {
        var gone = new ArrayList<String>();
        for (var row : found(person, names)) {
            sql.deleteFrom(ADDRESSES)
                    .where(ADDRESSES.ORGANISATION_ID.eq(row.getOrganisationId()))
                    .execute();
            gone.add(row.getOrganisationId().toString());
        }
        return List.of(
                new FormerValues(TABLE, "organisation_id", gone, LINES),
                FormerValues.naming(words(person).toList(), names, TABLE, "lines"));
    }

    private List<AddressesRecord> found(NamedPerson person, Predicate<String> names) {
        return sql
                .selectFrom(ADDRESSES)
                .where(mayName(person))
                .orderBy(ADDRESSES.CHANGED_AT.desc(), ADDRESSES.ORGANISATION_ID)
                .fetch()
                .stream()
                .filter(row -> names.test(row.getLines()))
                .toList();
    }

    private static Condition mayName(NamedPerson person) {
        return words(person)
                .map(word -> DSL.position(DSL.lower(ADDRESSES.LINES), word.toLowerCase(Locale.ROOT))
                        .gt(0))
                .reduce(DSL.noCondition(), Condition::or);
    }

    /** One of these stands in each text that names the person; who stands there is asked of the text itself. */
    private static Stream<String> words(NamedPerson person) {
        var parts = NameParts.of(person.name());
        return Stream.concat(
                        Stream.of(person.mail(), person.name()),
                        parts.stream().flatMap(part -> Stream.of(part.whole(), part.familyFirst())))
                .filter(word -> !word.isBlank());
    }
}
