package org.wandelwerk.privacy;

import static org.wandelwerk.privacy.jooq.Tables.ARCHIVE_ANSWERS;
import static org.wandelwerk.privacy.jooq.Tables.ERASURES;
import static org.wandelwerk.privacy.jooq.Tables.HANDOVERS;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.FormerValues;

/** Takes people out of what was written about erasures and about what the archive answered. */
@Repository
class WrittenWordRepository {

    private final DSLContext sql;

    WrittenWordRepository(DSLContext sql) {
        this.sql = sql;
    }

    FormerValues takeOutOfAnswers(Erasing erasing) {
        var changed = new ArrayList<String>();
        for (var answer : sql.select(ARCHIVE_ANSWERS.ID, ARCHIVE_ANSWERS.ARCHIVE, ARCHIVE_ANSWERS.NOTE)
                .from(ARCHIVE_ANSWERS)
                .where(mayName(ARCHIVE_ANSWERS.ARCHIVE, erasing).or(mayName(ARCHIVE_ANSWERS.NOTE, erasing)))
                .fetchInto(ARCHIVE_ANSWERS)) {
            var archive = erasing.without(answer.getArchive());
            var note = erasing.without(answer.getNote());
            if (!archive.equals(answer.getArchive()) || !note.equals(answer.getNote())) {
                sql.update(ARCHIVE_ANSWERS)
                        .set(ARCHIVE_ANSWERS.ARCHIVE, archive.isBlank() ? "?" : archive)
                        .set(ARCHIVE_ANSWERS.NOTE, note)
                        .where(ARCHIVE_ANSWERS.ID.eq(answer.getId()))
                        .execute();
                changed.add(answer.getId().toString());
            }
        }
        return new FormerValues("privacy.archive_answers", "id", changed, List.of("archive", "note"));
    }

    FormerValues takeOutOfReceipts(Erasing erasing) {
        var changed = new ArrayList<String>();
        for (var handover : sql.select(HANDOVERS.ID, HANDOVERS.RECEIPT)
                .from(HANDOVERS)
                .where(mayName(HANDOVERS.RECEIPT, erasing))
                .fetchInto(HANDOVERS)) {
            var receipt = erasing.without(String.valueOf(handover.getReceipt()));
            if (!receipt.equals(handover.getReceipt())) {
                sql.update(HANDOVERS)
                        .set(HANDOVERS.RECEIPT, receipt.isBlank() ? "?" : receipt)
                        .where(HANDOVERS.ID.eq(handover.getId()))
                        .execute();
                changed.add(handover.getId().toString());
            }
        }
        return new FormerValues("privacy.handovers", "id", changed, List.of("receipt"));
    }

    FormerValues takeOutOfReasons(Erasing erasing) {
        var changed = new ArrayList<String>();
        for (var erasure : sql.select(ERASURES.ID, ERASURES.REASON)
                .from(ERASURES)
                .where(mayName(ERASURES.REASON, erasing))
                .fetchInto(ERASURES)) {
            var reason = erasing.without(erasure.getReason());
            if (!reason.equals(erasure.getReason())) {
                sql.update(ERASURES)
                        .set(ERASURES.REASON, reason.isBlank() ? "?" : reason)
                        .where(ERASURES.ID.eq(erasure.getId()))
                        .execute();
                changed.add(erasure.getId().toString());
            }
        }
        return new FormerValues("privacy.erasures", "id", changed, List.of("reason"));
    }

    /** Whether a text can hold the name or the address: in whatever order a name stands, its last word is in it. */
    private static Condition mayName(Field<String> text, Erasing erasing) {
        var name = erasing.name().strip();
        return text.containsIgnoreCase(name.substring(name.lastIndexOf(' ') + 1))
                .or(text.containsIgnoreCase(erasing.mail()));
    }

    /** The packages that somebody took along. */
    Stream<List<DataField>> handedTo(PersonId person, int most) {
        return packages(HANDOVERS.HANDED_TO, HANDOVERS.HANDED_AT, "privacy.data.handed", person, most);
    }

    /** Those of which somebody noted that the archive has them. */
    Stream<List<DataField>> confirmedBy(PersonId person, int most) {
        return packages(HANDOVERS.CONFIRMED_BY, HANDOVERS.CONFIRMED_AT, "privacy.data.confirmed", person, most);
    }

    private Stream<List<DataField>> packages(
            Field<UUID> who, Field<OffsetDateTime> when, String key, PersonId person, int most) {
        return sql
                .select(HANDOVERS.KIND, when, HANDOVERS.DIGEST)
                .from(HANDOVERS)
                .where(who.eq(person.value()))
                .orderBy(when.desc(), HANDOVERS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.term("privacy.data.kind", "privacy.kind." + row.value1()),
                        DataField.moment(key, row.value2()),
                        DataField.words("privacy.data.digest", row.value3())));
    }

    int countHandedTo(PersonId person) {
        return sql.fetchCount(HANDOVERS, HANDOVERS.HANDED_TO.eq(person.value()));
    }

    int countConfirmedBy(PersonId person) {
        return sql.fetchCount(HANDOVERS, HANDOVERS.CONFIRMED_BY.eq(person.value()));
    }
}
