package org.wandelwerk.identity;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.noCondition;
import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.FORMER_SECRETS;
import static org.wandelwerk.identity.jooq.Tables.HANDED_FORMS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;
import static org.wandelwerk.identity.jooq.Tables.SIGN_INS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The table of sign-ins; of what the browser holds it knows a digest alone. */
@Repository
class SignInRepository {

    private static final int SHOWN = 50;

    private final DSLContext sql;
    private final RecentSignIns recent;

    SignInRepository(DSLContext sql, RecentSignIns recent) {
        this.recent = recent;
        this.sql = sql;
    }

    void add(SignIn signIn, String digest, @Nullable UUID passkey) {
        sql.insertInto(SIGN_INS)
                .set(SIGN_INS.ID, signIn.id().value())
                .set(SIGN_INS.PERSON_ID, signIn.person().id().value())
                .set(SIGN_INS.TOKEN_DIGEST, digest)
                .set(SIGN_INS.WAY, signIn.way().name())
                .set(SIGN_INS.STANDING, signIn.standing().name())
                .set(SIGN_INS.PASSKEY_ID, passkey)
                .set(SIGN_INS.DEVICE, signIn.device())
                .set(SIGN_INS.BEGAN_AT, signIn.beganAt().atOffset(ZoneOffset.UTC))
                .set(SIGN_INS.CONFIRMED_AT, signIn.confirmedAt().atOffset(ZoneOffset.UTC))
                .set(SIGN_INS.SEEN_AT, signIn.seenAt().atOffset(ZoneOffset.UTC))
                .set(SIGN_INS.ONWARDS, signIn.onwards().isEmpty() ? null : signIn.onwards())
                .execute();
    }

    /** Forms of pages that are made with this secret belong to the sign-in. */
    void hand(SignInId id, SecretToken token) {
        sql.insertInto(HANDED_FORMS)
                .set(HANDED_FORMS.FORM_DIGEST, SecretToken.digestOfForm(token.formToken()))
                .set(HANDED_FORMS.SIGN_IN_ID, id.value())
                .onConflictDoNothing()
                .execute();
    }

    /** The sign-in that a form was handed out to, unless somebody ended it. */
    Optional<SignIn> handedTo(String formDigest) {
        var handed =
                sql.select(HANDED_FORMS.SIGN_IN_ID).from(HANDED_FORMS).where(HANDED_FORMS.FORM_DIGEST.eq(formDigest));
        return select(SIGN_INS.ID
                        .in(handed)
                        .and(SIGN_INS.ENDED_AT
                                .isNull()
                                .or(SIGN_INS.ENDED_BECAUSE.in(Ending.REPLACED.name(), Ending.LEFT.name()))))
                .fetchOptional(SignInRepository::signIn);
    }

    Optional<SignIn> open(String digest) {
        return select(SIGN_INS.TOKEN_DIGEST.eq(digest).and(SIGN_INS.ENDED_AT.isNull()))
                .fetchOptional(SignInRepository::signIn);
    }

    /** The one that had this secret, with what it was then, unless it ended or got the next one before the moment. */
    Optional<SignIn> formerly(String digest, Instant since) {
        return select(SIGN_INS.ENDED_AT.isNull())
                .and(SIGN_INS.ID.in(DSL.select(FORMER_SECRETS.SIGN_IN_ID)
                        .from(FORMER_SECRETS)
                        .where(FORMER_SECRETS.TOKEN_DIGEST.eq(digest))
                        .and(FORMER_SECRETS.STANDING.eq(SIGN_INS.STANDING))
                        .and(FORMER_SECRETS.REPLACED_AT.gt(since.atOffset(ZoneOffset.UTC)))))
                .fetchOptional(SignInRepository::signIn);
    }

    /** Whether the browser that sends this secret was given another one since. */
    boolean isReplaced(String digest) {
        return sql.fetchExists(FORMER_SECRETS, FORMER_SECRETS.TOKEN_DIGEST.eq(digest))
                || sql.fetchExists(
                        SIGN_INS, SIGN_INS.TOKEN_DIGEST.eq(digest), SIGN_INS.ENDED_BECAUSE.eq(Ending.REPLACED.name()));
    }

    /** The newest that are open and began or were seen late enough to be so. */
    List<SignIn> open(PersonId person, Instant since) {
        return select(SIGN_INS.PERSON_ID
                        .eq(person.value())
                        .and(SIGN_INS.ENDED_AT.isNull())
                        .and(SIGN_INS.SEEN_AT.gt(since.atOffset(ZoneOffset.UTC))))
                .orderBy(SIGN_INS.BEGAN_AT.desc(), SIGN_INS.ID.desc())
                .limit(SHOWN)
                .fetch(SignInRepository::signIn);
    }

    /** Whether the person was here before, and never with this device. */
    boolean isFromNewDevice(SignIn signIn) {
        var isKnown = sql.select(boolOr(SIGN_INS.DEVICE.eq(signIn.device())))
                .from(SIGN_INS)
                .where(
                        SIGN_INS.PERSON_ID.eq(signIn.person().id().value()),
                        SIGN_INS.STANDING.eq(SignInStage.WHOLE.name()),
                        SIGN_INS.ID.ne(signIn.id().value()))
                .fetchOneInto(Boolean.class);
        return Boolean.FALSE.equals(isKnown);
    }

    /** Gives the sign-in another secret and another standing; false when it has ended meanwhile. */
    boolean renew(SignInId id, String digest, SignInStage standing, Instant now) {
        recent.forget();
        sql.insertInto(FORMER_SECRETS)
                .columns(
                        FORMER_SECRETS.TOKEN_DIGEST,
                        FORMER_SECRETS.SIGN_IN_ID,
                        FORMER_SECRETS.STANDING,
                        FORMER_SECRETS.REPLACED_AT)
                .select(DSL.select(
                                SIGN_INS.TOKEN_DIGEST,
                                SIGN_INS.ID,
                                SIGN_INS.STANDING,
                                DSL.val(now.atOffset(ZoneOffset.UTC)))
                        .from(SIGN_INS)
                        .where(SIGN_INS.ID.eq(id.value()), SIGN_INS.ENDED_AT.isNull())
                        .forUpdate())
                .execute();
        return sql.update(SIGN_INS)
                        .set(SIGN_INS.TOKEN_DIGEST, digest)
                        .set(SIGN_INS.STANDING, standing.name())
                        .set(SIGN_INS.CONFIRMED_AT, now.atOffset(ZoneOffset.UTC))
                        .set(SIGN_INS.SEEN_AT, now.atOffset(ZoneOffset.UTC))
                        .where(SIGN_INS.ID.eq(id.value()), SIGN_INS.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    void see(SignInId id, Instant now) {
        sql.update(SIGN_INS)
                .set(SIGN_INS.SEEN_AT, now.atOffset(ZoneOffset.UTC))
                .where(SIGN_INS.ID.eq(id.value()), SIGN_INS.ENDED_AT.isNull())
                .execute();
    }

    /** Ends one of the person's own. */
    void end(PersonId person, SignInId id, Ending reason, Instant now) {
        end(SIGN_INS.PERSON_ID.eq(person.value()).and(SIGN_INS.ID.eq(id.value())), reason, now);
    }

    void endAll(PersonId person, Ending reason, Instant now) {
        end(SIGN_INS.PERSON_ID.eq(person.value()), reason, now);
    }

    /** Ends all of the person but one. */
    void endOthers(PersonId person, SignInId kept, Ending reason, Instant now) {
        end(SIGN_INS.PERSON_ID.eq(person.value()).and(SIGN_INS.ID.ne(kept.value())), reason, now);
    }

    void endOpenedWith(UUID passkey, Ending reason, Instant now) {
        end(SIGN_INS.PASSKEY_ID.eq(passkey), reason, now);
    }

    void forget(Instant before) {
        sql.deleteFrom(SIGN_INS)
                .where(SIGN_INS.BEGAN_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private void end(Condition condition, Ending reason, Instant now) {
        recent.forget();
        sql.update(SIGN_INS)
                .set(SIGN_INS.ENDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(SIGN_INS.ENDED_BECAUSE, reason.name())
                .where(noCondition().and(condition).and(SIGN_INS.ENDED_AT.isNull()))
                .execute();
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return sql.select(SIGN_INS.asterisk())
                .select(ACCOUNTS.PERSON_ID, PEOPLE.NAME, ACCOUNTS.MAIL, ACCOUNTS.IS_DEMONSTRATION, ACCOUNTS.LOCKED_AT)
                .from(SIGN_INS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(SIGN_INS.PERSON_ID))
                .join(PEOPLE)
                .on(PEOPLE.ID.eq(SIGN_INS.PERSON_ID))
                .where(condition);
    }

    private static SignIn signIn(Record row) {
        return new SignIn(
                new SignInId(row.get(SIGN_INS.ID)),
                PersonRepository.person(row),
                SignInWay.valueOf(row.get(SIGN_INS.WAY)),
                SignInStage.valueOf(row.get(SIGN_INS.STANDING)),
                row.get(SIGN_INS.DEVICE),
                row.get(SIGN_INS.BEGAN_AT).toInstant(),
                row.get(SIGN_INS.CONFIRMED_AT).toInstant(),
                row.get(SIGN_INS.SEEN_AT).toInstant(),
                Objects.requireNonNullElse(row.get(SIGN_INS.ONWARDS), ""));
    }
}
