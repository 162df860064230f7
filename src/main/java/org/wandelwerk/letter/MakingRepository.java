package org.wandelwerk.letter;

import static org.wandelwerk.letter.jooq.Tables.MAKINGS;
import static org.wandelwerk.letter.jooq.Tables.RECIPIENTS;
import static org.wandelwerk.letter.jooq.Tables.TEMPLATES;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.letter.jooq.tables.records.MakingsRecord;
import org.wandelwerk.letter.jooq.tables.records.RecipientsRecord;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.trail.TrailRecord;

/** Stores who made letters, and for whom. */
@Repository
class MakingRepository {

    private final DSLContext sql;

    MakingRepository(DSLContext sql) {
        this.sql = sql;
    }

    int nextNumber(UUID template) {
        return sql.select(DSL.coalesce(DSL.max(MAKINGS.NUMBER), 0).plus(1))
                .from(MAKINGS)
                .where(MAKINGS.TEMPLATE_ID.eq(template))
                .fetchSingle(row -> row.value1());
    }

    void add(Making making, List<Addressee> to, String key) {
        sql.insertInto(MAKINGS)
                .set(MAKINGS.ID, making.id())
                .set(MAKINGS.TEMPLATE_ID, making.template())
                .set(MAKINGS.VERSION, making.version())
                .set(MAKINGS.NUMBER, making.number())
                .set(MAKINGS.BODY, making.body())
                .set(MAKINGS.MADE_BY, making.by().value())
                .set(MAKINGS.MADE_AT, making.at().atOffset(ZoneOffset.UTC))
                .set(MAKINGS.ONE_TIME_KEY, key)
                .execute();
        var rows = new ArrayList<RecipientsRecord>();
        for (var one : to) {
            rows.add(new RecipientsRecord(
                    making.id(),
                    rows.size(),
                    one.person() == null ? null : one.person().value(),
                    one.organisation().value()));
        }
        sql.batchInsert(rows).execute();
    }

    Optional<Making> byKey(String key) {
        return sql.selectFrom(MAKINGS).where(MAKINGS.ONE_TIME_KEY.eq(key)).fetchOptional(MakingRepository::making);
    }

    /** The newest first, those before the given number. */
    List<Making> list(UUID template, int before, int limit) {
        return sql.selectFrom(MAKINGS)
                .where(MAKINGS.TEMPLATE_ID.eq(template), MAKINGS.NUMBER.lt(before))
                .orderBy(MAKINGS.NUMBER.desc())
                .limit(limit)
                .fetch(MakingRepository::making);
    }

    Map<UUID, List<NotedLetter>> letters(Collection<UUID> makings) {
        return sql
                .selectFrom(RECIPIENTS)
                .where(RECIPIENTS.MAKING_ID.in(makings))
                .orderBy(RECIPIENTS.MAKING_ID, RECIPIENTS.POSITION)
                .fetch(MakingRepository::letter)
                .stream()
                .collect(Collectors.groupingBy(NotedLetter::making));
    }

    private static NotedLetter letter(RecipientsRecord row) {
        var person = row.getRepresentativeId();
        return new NotedLetter(
                row.getMakingId(),
                person == null ? null : new RepresentativeId(person),
                new OrganisationId(row.getOrganisationId()));
    }

    Stream<List<DataField>> madeBy(PersonId person, int most) {
        return sql
                .select(MAKINGS.MADE_AT, MAKINGS.BODY)
                .from(MAKINGS)
                .where(MAKINGS.MADE_BY.eq(person.value()))
                .orderBy(MAKINGS.MADE_AT.desc(), MAKINGS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("letter.data.made", row.value1()),
                        DataField.words("letter.data.body", row.value2())));
    }

    /** The letters that were made for somebody who stands in public or sits somewhere under these numbers. */
    Stream<List<DataField>> madeFor(Collection<RepresentativeId> people, int most) {
        return sql
                .select(MAKINGS.MADE_AT, MAKINGS.BODY, TEMPLATES.NAME)
                .from(RECIPIENTS)
                .join(MAKINGS)
                .on(MAKINGS.ID.eq(RECIPIENTS.MAKING_ID))
                .join(TEMPLATES)
                .on(TEMPLATES.ID.eq(MAKINGS.TEMPLATE_ID))
                .where(isFor(people))
                .orderBy(MAKINGS.MADE_AT.desc(), MAKINGS.ID, RECIPIENTS.POSITION)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> Stream.of(
                                DataField.moment(
                                        "letter.data.made", row.value1().toInstant()),
                                DataField.words("letter.data.body", row.value2()),
                                DataField.words("letter.data.template", row.value3()))
                        .flatMap(field -> field)
                        .toList());
    }

    int countMadeFor(Collection<RepresentativeId> people) {
        return sql.fetchCount(RECIPIENTS, isFor(people));
    }

    private static Condition isFor(Collection<RepresentativeId> people) {
        return RECIPIENTS.REPRESENTATIVE_ID.in(
                people.stream().map(RepresentativeId::value).toList());
    }

    int countMadeBy(PersonId person) {
        return sql.fetchCount(MAKINGS, MAKINGS.MADE_BY.eq(person.value()));
    }

    /** Called by their template and their number among those made of it. */
    List<TrailRecord> records(Collection<UUID> ids) {
        return sql.select(MAKINGS.ID, TEMPLATES.NAME, MAKINGS.NUMBER)
                .from(MAKINGS)
                .join(TEMPLATES)
                .on(TEMPLATES.ID.eq(MAKINGS.TEMPLATE_ID))
                .where(MAKINGS.ID.in(ids))
                .fetch(row -> new TrailRecord(
                        row.value1(), Text.german("%s, %d".formatted(row.value2(), row.value3())), null, false));
    }

    private static Making making(MakingsRecord row) {
        return new Making(
                row.getId(),
                row.getTemplateId(),
                row.getVersion(),
                row.getNumber(),
                row.getBody(),
                new PersonId(row.getMadeBy()),
                row.getMadeAt().toInstant());
    }
}
