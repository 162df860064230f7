package org.wandelwerk.meeting;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;

/** Looks words up in published meetings. */
@Repository
class MeetingSearchRepository {

    private static final Field<String> FOLDED = DSL.field(
            "meeting.searched({0}, {1}, {2})", String.class, MEETINGS.TITLE_DE, MEETINGS.TITLE_EN, MEETINGS.PLACE);
    private static final Field<String> TITLE = DSL.field("public.folded({0})", String.class, MEETINGS.TITLE_DE);
    private static final Field<String> DAY = DSL.field(name("day"), String.class);
    private static final Field<Integer> RANK = DSL.field(name("rank"), Integer.class);
    private static final Field<Integer> TOTAL = DSL.field(name("total"), Integer.class);

    private final DSLContext sql;

    MeetingSearchRepository(DSLContext sql) {
        this.sql = sql;
    }

    Found<MeetingHit> find(SearchWords words, @Nullable FoundPlace after, int size) {
        var rank = DSL.field(
                "public.found_rank({0}, {1}, {2})", Integer.class, TITLE, val(words.plain()), val(words.spelled()));
        var hits = select(MEETINGS.fields())
                .select(
                        coalesce(MEETINGS.HELD_ON, "").as(DAY),
                        rank.as(RANK),
                        count().over().as(TOTAL))
                .from(MEETINGS)
                .join(PUBLICATIONS)
                .on(PUBLICATIONS.SUBJECT_ID.eq(MEETINGS.ID))
                .where(contains(words))
                .asTable("hits");
        var id = DSL.field(name("id"), UUID.class);
        var rows = sql.selectFrom(hits)
                .where(
                        after == null
                                ? noCondition()
                                : RANK.gt(after.rank())
                                        .or(RANK.eq(after.rank())
                                                .and(row(DAY, id).lt(after.text(), after.id()))))
                .orderBy(RANK, DAY.desc(), id.desc())
                .limit(size + 1)
                .fetch();
        var total = rows.isEmpty() ? 0 : rows.getFirst().get(TOTAL);
        return Found.of(rows.map(MeetingSearchRepository::hit), size, total, MeetingHit::place);
    }

    private static Condition contains(SearchWords words) {
        return DSL.and(words.words().stream()
                .map(word -> DSL.or(
                        SearchWords.patterns(word).stream().map(FOLDED::like).toList()))
                .toList());
    }

    private static MeetingHit hit(Record row) {
        var day = row.get(DAY);
        return new MeetingHit(
                row.get(MEETINGS.SLUG),
                new Text(row.get(MEETINGS.TITLE_DE), row.get(MEETINGS.TITLE_EN)),
                day.isEmpty() ? null : PartialDate.parse(day),
                row.get(MEETINGS.PLACE),
                new FoundPlace(row.get(RANK), day, row.get(MEETINGS.ID)));
    }
}
