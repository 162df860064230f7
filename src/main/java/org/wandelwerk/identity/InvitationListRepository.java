package org.wandelwerk.identity;

import static org.jooq.impl.DSL.count;
import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.INVITATIONS;
import static org.wandelwerk.identity.jooq.Tables.LINKS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.PersonId;

/** Reads the invitations of those who have set up no way in yet; a list or their counts by one statement each. */
@Repository
class InvitationListRepository {

    /** By the mail that brings it, which is surer than the clocks of two nodes; a link that is handed over has none. */
    private static final Table<?> LINK = DSL.lateral(DSL.select(LINKS.EXPIRES_AT, LINKS.USED_AT)
                    .from(LINKS)
                    .where(
                            LINKS.PERSON_ID.eq(INVITATIONS.PERSON_ID),
                            LINKS.KIND.eq(LinkKind.INVITATION.name()),
                            LINKS.LETTER_ID
                                    .eq(INVITATIONS.LETTER_ID)
                                    .or(LINKS.LETTER_ID.isNull().and(LINKS.MADE_AT.ge(INVITATIONS.INVITED_AT)))
                                    .or(LINKS.USED_AT.ge(INVITATIONS.INVITED_AT)))
                    .orderBy(LINKS.USED_AT.asc().nullsLast(), LINKS.MADE_AT.desc(), LINKS.ID)
                    .limit(1))
            .as("link");

    private final DSLContext sql;

    InvitationListRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest first, from behind the given place in the list. */
    List<OpenInvitation> list(@Nullable Cursor after, int limit, Instant now) {
        var inviter = PEOPLE.as("inviter");
        var behind = after == null
                ? DSL.noCondition()
                : DSL.row(INVITATIONS.INVITED_AT, INVITATIONS.PERSON_ID)
                        .lt(
                                Instant.EPOCH
                                        .plus(Long.parseLong(after.values().getFirst()), ChronoUnit.MICROS)
                                        .atOffset(ZoneOffset.UTC),
                                UUID.fromString(after.values().getLast()));
        return sql.select(INVITATIONS.fields())
                .select(ACCOUNTS.fields())
                .select(PEOPLE.NAME, inviter.NAME, inviter.ERASED_AT)
                .select(LINK.fields())
                .from(INVITATIONS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(INVITATIONS.PERSON_ID))
                .join(PEOPLE)
                .on(PEOPLE.ID.eq(INVITATIONS.PERSON_ID))
                .join(inviter)
                .on(inviter.ID.eq(INVITATIONS.INVITED_BY))
                .leftJoin(LINK)
                .on(DSL.trueCondition())
                .where(isListed(), behind)
                .orderBy(INVITATIONS.INVITED_AT.desc(), INVITATIONS.PERSON_ID.desc())
                .limit(limit)
                .fetch(row -> invitation(row, row.get(inviter.ERASED_AT) == null ? row.get(inviter.NAME) : null, now));
    }

    InvitationCounts counts(Instant now) {
        var failed = INVITATIONS.FAILED_AT.isNotNull();
        var isUsed = Objects.requireNonNull(LINK.field(LINKS.USED_AT)).isNotNull();
        var unknown = INVITATIONS.UNKNOWN_AT.isNotNull().and(DSL.not(isUsed));
        var open = INVITATIONS
                .SENT_AT
                .isNull()
                .and(INVITATIONS.UNKNOWN_AT.isNull())
                .or(Objects.requireNonNull(LINK.field(LINKS.EXPIRES_AT))
                        .gt(now.atOffset(ZoneOffset.UTC))
                        .and(DSL.not(isUsed)));
        var all = count();
        var allFailed = count().filterWhere(failed);
        var allUnknown = count().filterWhere(failed.not(), unknown);
        var allOpen = count().filterWhere(failed.not(), unknown.not(), open);
        return sql.select(all, allFailed, allUnknown, allOpen, DSL.min(INVITATIONS.INVITED_AT))
                .from(INVITATIONS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(INVITATIONS.PERSON_ID))
                .leftJoin(LINK)
                .on(DSL.trueCondition())
                .where(isListed())
                .fetchSingle(row -> new InvitationCounts(
                        row.value4(),
                        row.value1() - row.value2() - row.value3() - row.value4(),
                        row.value2(),
                        row.value3(),
                        instant(row.value5())));
    }

    private static Condition isListed() {
        return INVITATIONS
                .WITHDRAWN_AT
                .isNull()
                .and(ACCOUNTS.LOCKED_AT.isNull())
                .and(InvitationRepository.hasNoWayIn());
    }

    private static OpenInvitation invitation(Record row, @Nullable String by, Instant now) {
        var state = state(row, now);
        var until = instant(row.get(LINK.field(LINKS.EXPIRES_AT)));
        var isOver = state == InvitationState.UNKNOWN && until != null && !until.isAfter(now);
        return new OpenInvitation(
                PersonRepository.person(row),
                new PersonId(row.get(INVITATIONS.INVITED_BY)),
                by,
                row.get(INVITATIONS.INVITED_AT).toInstant(),
                instant(row.get(INVITATIONS.SENT_AT)),
                isOver ? null : until,
                row.get(INVITATIONS.FAILED_BECAUSE),
                state);
    }

    private static InvitationState state(Record row, Instant now) {
        var until = instant(row.get(LINK.field(LINKS.EXPIRES_AT)));
        if (row.get(INVITATIONS.FAILED_AT) != null) {
            return InvitationState.FAILED;
        }
        var isUnknown = row.get(INVITATIONS.UNKNOWN_AT) != null;
        if (row.get(INVITATIONS.SENT_AT) == null && !isUnknown) {
            return InvitationState.WAITING;
        }
        if (row.get(LINK.field(LINKS.USED_AT)) != null) {
            return InvitationState.OPENED;
        }
        if (isUnknown) {
            return InvitationState.UNKNOWN;
        }
        return until != null && until.isAfter(now) ? InvitationState.OPEN : InvitationState.ENDED;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
