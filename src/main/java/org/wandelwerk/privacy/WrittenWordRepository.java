package org.wandelwerk.privacy;

import static org.wandelwerk.privacy.jooq.Tables.ARCHIVE_ANSWERS;
import static org.wandelwerk.privacy.jooq.Tables.ERASURES;
import static org.wandelwerk.privacy.jooq.Tables.HANDOVERS;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
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
        for (var answer : sql.selectFrom(ARCHIVE_ANSWERS).fetch()) {
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
        for (var handover :
                sql.selectFrom(HANDOVERS).where(HANDOVERS.RECEIPT.isNotNull()).fetch()) {
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
        for (var erasure : sql.selectFrom(ERASURES).fetch()) {
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
}
