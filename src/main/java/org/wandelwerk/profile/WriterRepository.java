package org.wandelwerk.profile;

import static org.wandelwerk.profile.jooq.Tables.ANSWERS;
import static org.wandelwerk.profile.jooq.Tables.MESSAGES;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.REPLIES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.FormerValues;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what somebody wrote in profiles, and takes a name and an address out of them. */
@Repository
class WriterRepository {

    private static final String GONE = "?";
    /** Of messages and of reasons. */
    private static final int LONGEST = 4000;

    private static final int LONGEST_ANSWER = 8000;

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final DSLContext sql;
    private final JsonMapper json;

    WriterRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Stream<List<DataField>> profiles(PersonId owner, int most) {
        return sql
                .selectFrom(PROFILES)
                .where(PROFILES.OWNER.eq(owner.value()))
                .orderBy(PROFILES.BEGUN_AT.desc(), PROFILES.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("profile.data.key", row.getKey()),
                        DataField.term("profile.data.state", "profile.state." + row.getState()),
                        DataField.moment("profile.data.begun", row.getBegunAt()),
                        DataField.moment("profile.data.changed", row.getChangedAt())));
    }

    /** The answers that a person gave, or that name the person's address. */
    Stream<List<DataField>> answers(PersonId person, String mail, int most) {
        return sql
                .select(PROFILES.KEY, ANSWERS.SLOT, ANSWERS.ANSWER, ANSWERS.ANSWERED_AT)
                .from(ANSWERS)
                .join(PROFILES)
                .on(PROFILES.ID.eq(ANSWERS.PROFILE_ID))
                .where(ANSWERS.ANSWERED_BY.eq(person.value()).or(has(ANSWERS.ANSWER, mail)))
                .orderBy(ANSWERS.ANSWERED_AT.desc(), ANSWERS.PROFILE_ID, ANSWERS.SLOT)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("profile.data.key", row.value1()),
                        DataField.words("profile.data.slot", row.value2()),
                        DataField.words("profile.data.answer", row.value3()),
                        DataField.moment("profile.data.answered", row.value4())));
    }

    /** What a person wrote to the office, or for it. */
    Stream<List<DataField>> messages(PersonId person, int most) {
        return sql
                .select(PROFILES.KEY, MESSAGES.WORDS, MESSAGES.WRITTEN_AT)
                .from(MESSAGES)
                .join(PROFILES)
                .on(PROFILES.ID.eq(MESSAGES.PROFILE_ID))
                .where(MESSAGES.WRITTEN_BY.eq(person.value()))
                .orderBy(MESSAGES.WRITTEN_AT.desc(), MESSAGES.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("profile.data.key", row.value1()),
                        DataField.words("profile.data.words", row.value2()),
                        DataField.moment("profile.data.written", row.value3())));
    }

    int countMessages(PersonId person) {
        return sql.fetchCount(MESSAGES, MESSAGES.WRITTEN_BY.eq(person.value()));
    }

    int countOf(PersonId owner) {
        return sql.fetchCount(PROFILES, PROFILES.OWNER.eq(owner.value()));
    }

    int countNaming(String mail) {
        return sql.fetchCount(VERSIONS, has(VERSIONS.ANSWERS.cast(String.class), mail));
    }

    private static Condition has(Field<String> text, String word) {
        return word.isEmpty()
                ? DSL.falseCondition()
                : DSL.position(DSL.lower(text), word.toLowerCase(Locale.ROOT)).gt(0);
    }

    private static Condition names(Field<String> text, Erasing erasing) {
        return has(text, erasing.mail())
                .or(Stream.of(erasing.name().split(" "))
                        .filter(part -> part.length() > 2)
                        .map(part -> has(text, part))
                        .reduce(DSL.falseCondition(), Condition::or));
    }

    /** What was handed in keeps its digest: it tells what it was, and no longer what it is. */
    List<FormerValues> erase(Erasing erasing) {
        sql
                .select(ANSWERS.PROFILE_ID, ANSWERS.SLOT, ANSWERS.REVISION, ANSWERS.ANSWER)
                .from(ANSWERS)
                .where(names(ANSWERS.ANSWER, erasing))
                .stream()
                .filter(row -> !erasing.without(row.value4()).equals(row.value4()))
                .forEach(row -> sql.update(ANSWERS)
                        .set(ANSWERS.ANSWER, cut(erasing.without(row.value4()), LONGEST_ANSWER))
                        .where(
                                ANSWERS.PROFILE_ID.eq(row.value1()),
                                ANSWERS.SLOT.eq(row.value2()),
                                ANSWERS.REVISION.eq(row.value3()))
                        .execute());
        return List.of(
                new FormerValues("profile.versions", "id", versions(erasing), List.of("answers")),
                new FormerValues("profile.replies", "id", replies(erasing), List.of("reason")),
                new FormerValues("profile.messages", "id", messages(erasing), List.of("words")));
    }

    private List<String> versions(Erasing erasing) {
        var changed = new ArrayList<String>();
        sql.select(VERSIONS.ID, VERSIONS.ANSWERS)
                .from(VERSIONS)
                .where(names(VERSIONS.ANSWERS.cast(String.class), erasing))
                .fetch()
                .forEach(row -> {
                    var said = json.readValue(row.value2().data(), TEXTS);
                    var left = said.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> erasing.without(entry.getValue())));
                    if (!left.equals(said)) {
                        update(row.value1(), left);
                        changed.add(row.value1().toString());
                    }
                });
        return changed;
    }

    private void update(UUID version, Map<String, String> left) {
        sql.update(VERSIONS)
                .set(VERSIONS.ANSWERS, JSONB.jsonb(json.writeValueAsString(left)))
                .where(VERSIONS.ID.eq(version))
                .execute();
    }

    private List<String> messages(Erasing erasing) {
        return without(erasing, MESSAGES, MESSAGES.ID, MESSAGES.WORDS);
    }

    private List<String> replies(Erasing erasing) {
        return without(erasing, REPLIES, REPLIES.ID, REPLIES.REASON);
    }

    /** What is left, no longer than the column holds, and never nothing where something was said. */
    private static String left(Erasing erasing, String said) {
        var left = erasing.without(said);
        return left.isBlank() ? GONE : cut(left, LONGEST);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** Takes name and address out of a text of each row, and tells which rows changed. */
    private List<String> without(Erasing erasing, Table<?> table, Field<UUID> id, Field<String> text) {
        var changed = new ArrayList<String>();
        sql.select(id, text).from(table).where(names(text, erasing)).fetch().stream()
                .filter(row -> !erasing.without(row.value2()).equals(row.value2()))
                .forEach(row -> {
                    sql.update(table)
                            .set(text, left(erasing, row.value2()))
                            .where(id.eq(row.value1()))
                            .execute();
                    changed.add(row.value1().toString());
                });
        return changed;
    }
}
