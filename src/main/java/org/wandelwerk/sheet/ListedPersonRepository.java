package org.wandelwerk.sheet;

import static org.wandelwerk.sheet.jooq.Tables.INTAKES;
import static org.wandelwerk.sheet.jooq.Tables.LINES;
import static org.wandelwerk.sheet.jooq.Tables.STEPS;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.NameParts;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.sheet.jooq.tables.records.IntakesRecord;
import org.wandelwerk.sheet.jooq.tables.records.LinesRecord;
import org.wandelwerk.sheet.jooq.tables.records.StepsRecord;

/** Reads who handed lists in and in which lines somebody is named, and takes people out of them. */
@Repository
class ListedPersonRepository {

    private final DSLContext sql;

    ListedPersonRepository(DSLContext sql) {
        this.sql = sql;
    }

    Stream<List<DataField>> lists(PersonId person, int most) {
        return sql
                .select(INTAKES.MADE_AT, INTAKES.KIND, INTAKES.FILE, INTAKES.TAKEN_AT)
                .from(INTAKES)
                .where(worked(person))
                .orderBy(INTAKES.MADE_AT.desc(), INTAKES.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("sheet.data.made", row.value1()),
                        DataField.term("sheet.data.kind", "sheet.kind." + row.value2()),
                        DataField.words("sheet.data.file", row.value3()),
                        DataField.moment("sheet.data.taken", row.value4())));
    }

    /** The lines that name the person or the address, of lists that wait and of those that were taken over. */
    Stream<List<DataField>> lines(String name, String mail, int most) {
        return lines(inLine(name, mail), inStep(name, mail), most);
    }

    /** Of these only the lines without another address: those name somebody else who is called so. */
    Stream<List<DataField>> lines(NamedPerson person, int most) {
        return lines(inLine(person), inStep(person), most);
    }

    private Stream<List<DataField>> lines(Condition inLine, Condition inStep, int most) {
        var read = joined(LINES.CELLS);
        var taken = DSL.concat(STEPS.TITLE, DSL.inline(" | "), STEPS.AFTER.cast(String.class));
        return sql
                .select(INTAKES.FILE, read)
                .from(LINES)
                .join(INTAKES)
                .on(INTAKES.ID.eq(LINES.INTAKE_ID))
                .where(inLine)
                .unionAll(sql.select(INTAKES.FILE, taken)
                        .from(STEPS)
                        .join(INTAKES)
                        .on(INTAKES.ID.eq(STEPS.INTAKE_ID))
                        .where(inStep))
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("sheet.data.file", row.value1()),
                        DataField.words("sheet.data.line", row.value2())));
    }

    int countLists(PersonId person) {
        return sql.fetchCount(INTAKES, worked(person));
    }

    int countLines(String name, String mail) {
        return sql.fetchCount(LINES, inLine(name, mail)) + sql.fetchCount(STEPS, inStep(name, mail));
    }

    int countLines(NamedPerson person) {
        return sql.fetchCount(LINES, inLine(person)) + sql.fetchCount(STEPS, inStep(person));
    }

    void takeNamesOut(Erasing erasing) {
        var person = erasing.person().value();
        sql.update(INTAKES)
                .set(INTAKES.MADE_BY_NAME, ErasedPerson.NAME)
                .where(INTAKES.MADE_BY.eq(person))
                .execute();
        sql.update(INTAKES)
                .set(INTAKES.TAKEN_BY_NAME, ErasedPerson.NAME)
                .where(INTAKES.TAKEN_BY.eq(person))
                .execute();
        sql.update(INTAKES)
                .set(INTAKES.UNDONE_BY_NAME, ErasedPerson.NAME)
                .where(INTAKES.UNDONE_BY.eq(person))
                .execute();
    }

    /** Everything that was read of files may name anybody: lines, steps, headings, and the name of the file itself. */
    void takeOutOfLists(Erasing erasing) {
        takeOut(erasing, inLine(erasing.name(), erasing.mail()), inStep(erasing.name(), erasing.mail()));
    }

    /** Leaves a line alone that names somebody who is called so but has another address. */
    void takeNamedOutOfLists(Erasing erasing) {
        var person = new NamedPerson(erasing.name(), erasing.mail());
        takeOut(erasing, inLine(person), inStep(person));
    }

    private void takeOut(Erasing erasing, Condition inLine, Condition inStep) {
        sql.selectFrom(LINES).where(inLine).fetch().forEach(line -> without(line, erasing));
        sql.selectFrom(STEPS).where(inStep).fetch().forEach(step -> without(step, erasing));
        var told = DSL.concat(
                INTAKES.FILE, DSL.inline(" | "), joined(INTAKES.HEADINGS), DSL.inline(" | "), joined(INTAKES.NOTES));
        sql.selectFrom(INTAKES)
                .where(names(told, erasing.name(), erasing.mail()))
                .fetch()
                .forEach(intake -> without(intake, erasing));
    }

    private void without(LinesRecord line, Erasing erasing) {
        sql.update(LINES)
                .set(LINES.CELLS, erasing.without(List.of(line.getCells())).toArray(String[]::new))
                .where(LINES.INTAKE_ID.eq(line.getIntakeId()), LINES.NUMBER.eq(line.getNumber()))
                .execute();
    }

    private void without(StepsRecord step, Erasing erasing) {
        var before = step.getBefore();
        sql.update(STEPS)
                .set(STEPS.TITLE, erasing.without(step.getTitle()))
                .set(STEPS.BEFORE, before == null ? null : without(before, erasing))
                .set(STEPS.AFTER, without(step.getAfter(), erasing))
                .where(STEPS.INTAKE_ID.eq(step.getIntakeId()), STEPS.POSITION.eq(step.getPosition()))
                .execute();
    }

    private void without(IntakesRecord intake, Erasing erasing) {
        var file = erasing.without(intake.getFile());
        sql.update(INTAKES)
                .set(INTAKES.FILE, file.isEmpty() ? "?" : file)
                .set(INTAKES.HEADINGS, without(intake.getHeadings(), erasing))
                .set(INTAKES.NOTES, without(intake.getNotes(), erasing))
                .where(INTAKES.ID.eq(intake.getId()))
                .execute();
    }

    private static JSONB without(JSONB json, Erasing erasing) {
        var values = new TreeMap<String, String>();
        StepRepository.values(json).texts().forEach((field, text) -> values.put(field, erasing.without(text)));
        return StepRepository.json(new TypedValues(values));
    }

    private static String[] without(String[] texts, Erasing erasing) {
        return Stream.of(texts).map(erasing::without).toArray(String[]::new);
    }

    private static Field<String> joined(Field<String[]> texts) {
        return DSL.arrayToString(texts, DSL.inline(" | "));
    }

    private static Field<String> step() {
        return DSL.concat(
                STEPS.TITLE,
                DSL.inline(" | "),
                DSL.coalesce(STEPS.BEFORE.cast(String.class), DSL.inline("")),
                DSL.inline(" | "),
                STEPS.AFTER.cast(String.class));
    }

    private static Condition inLine(String name, String mail) {
        return names(joined(LINES.CELLS), name, mail).or(parted(name));
    }

    private static Condition inStep(String name, String mail) {
        return names(step(), name, mail);
    }

    private static Condition inLine(NamedPerson person) {
        return inLine(person.name(), person.mail()).and(isOf(joined(LINES.CELLS), person.mail()));
    }

    private static Condition inStep(NamedPerson person) {
        return inStep(person.name(), person.mail()).and(isOf(step(), person.mail()));
    }

    /** Whether the text holds the whole address, or none at all. */
    private static Condition isOf(Field<String> text, String mail) {
        var whole = "(^|[^[:alnum:]._%+-])" + mail.replaceAll("[^\\p{L}\\p{N}_]", "\\\\$0") + "($|[^[:alnum:]_])";
        return DSL.lower(text).likeRegex(whole).or(text.notLikeRegex("[^[:space:]]@[^[:space:]]"));
    }

    private static Condition names(Field<String> text, String name, String mail) {
        var folded = DSL.lower(text);
        return Stream.concat(Stream.of(mail, name), NameParts.of(name).stream().map(NameParts::familyFirst))
                .map(word -> DSL.position(folded, word.toLowerCase(Locale.ROOT)).gt(0))
                .reduce(DSL.noCondition(), Condition::or);
    }

    /** Lines in which first and last name stand in two cells. */
    private static Condition parted(String name) {
        return NameParts.of(name).stream()
                .map(parts -> DSL.condition(
                        "array(select lower(btrim(cell)) from unnest({0}) cell) @> array[{1}, {2}]::text[]",
                        LINES.CELLS,
                        DSL.val(parts.given().toLowerCase(Locale.ROOT)),
                        DSL.val(parts.family().toLowerCase(Locale.ROOT))))
                .reduce(DSL.falseCondition(), Condition::or);
    }

    private static Condition worked(PersonId person) {
        UUID id = person.value();
        return INTAKES.MADE_BY
                .eq(id)
                .or(INTAKES.TAKEN_BY.eq(id))
                .or(INTAKES.UNDONE_BY.eq(id))
                .or(DSL.val(id).eq(DSL.any(INTAKES.WRITERS)));
    }
}
