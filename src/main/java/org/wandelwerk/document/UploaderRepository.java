package org.wandelwerk.document;

import static org.wandelwerk.document.jooq.Tables.VERSIONS;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.trail.TrailRecord;

/** Reads who brought which files and what they are called, and takes names out of them. */
@Repository
class UploaderRepository {

    static final String TABLE = "document.versions";

    private final DSLContext sql;

    UploaderRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Documents under the names of their newest versions, removed or not. */
    List<TrailRecord> records(Collection<UUID> documents) {
        return sql.select(VERSIONS.DOCUMENT_ID, VERSIONS.NAME)
                .distinctOn(VERSIONS.DOCUMENT_ID)
                .from(VERSIONS)
                .where(VERSIONS.DOCUMENT_ID.in(documents))
                .orderBy(VERSIONS.DOCUMENT_ID, VERSIONS.NUMBER.desc())
                .fetch(row -> new TrailRecord(row.value1(), Text.german(row.value2()), null, false));
    }

    int count(PersonId person) {
        return sql.fetchCount(VERSIONS, VERSIONS.UPLOADED_BY.eq(person.value()));
    }

    Stream<List<DataField>> uploads(PersonId person, int most) {
        return sql
                .select(VERSIONS.UPLOADED_AT, VERSIONS.NAME, VERSIONS.STATE)
                .from(VERSIONS)
                .where(VERSIONS.UPLOADED_BY.eq(person.value()))
                .orderBy(VERSIONS.UPLOADED_AT.desc(), VERSIONS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("document.data.uploaded", row.value1()),
                        DataField.words("document.data.name", row.value2()),
                        DataField.term("document.data.state", "document.state." + row.value3())));
    }

    /** Whether any name had to change. */
    boolean rename(Erasing erasing) {
        var changed = false;
        var rows = sql.select(VERSIONS.ID, VERSIONS.NAME, VERSIONS.REMARK)
                .from(VERSIONS)
                .where(VERSIONS.UPLOADED_BY.eq(erasing.person().value()))
                .fetch();
        for (var row : rows) {
            var name = erasing.without(row.value2()).replaceAll("^$", "-");
            var remark = erasing.without(row.value3());
            if (!name.equals(row.value2()) || !remark.equals(row.value3())) {
                sql.update(VERSIONS)
                        .set(VERSIONS.NAME, name.substring(0, Math.min(120, name.length())))
                        .set(VERSIONS.REMARK, remark.substring(0, Math.min(500, remark.length())))
                        .where(VERSIONS.ID.eq(row.value1()))
                        .execute();
                changed = true;
            }
        }
        return changed;
    }
}
