package org.wandelwerk.identity.access;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.CODE_GENERATORS;
import static org.wandelwerk.identity.jooq.Tables.DEPUTIES;
import static org.wandelwerk.identity.jooq.Tables.GRANTS;
import static org.wandelwerk.identity.jooq.Tables.PASSKEYS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;
import static org.wandelwerk.identity.jooq.Tables.PROVIDER_ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.ROLES;
import static org.wandelwerk.identity.jooq.Tables.ROLE_PERMISSIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.jooq.tables.records.GrantsRecord;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.shell.Demonstration;

/** Stores grants, and reads what they give. */
@Repository
class GrantRepository {

    private static final Field<String[]> PERMISSIONS = array(select(ROLE_PERMISSIONS.PERMISSION)
                    .from(ROLE_PERMISSIONS)
                    .where(ROLE_PERMISSIONS.ROLE.eq(ROLES.CODE)))
            .as("permissions");

    /** How many a part of the work list holds at most, however many were given at one moment. */
    private static final int MOST_AT_ONCE = 5_000;

    private final DSLContext sql;
    private final ObjectProvider<Demonstration> demonstrations;

    GrantRepository(DSLContext sql, ObjectProvider<Demonstration> demonstrations) {
        this.sql = sql;
        this.demonstrations = demonstrations;
    }

    /** All grants that the person has or had, as holder and as deputy, by one statement. */
    List<HeldRight> of(PersonId person) {
        var own = select(GRANTS.ID.as("held"), inline((UUID) null, UUID.class).as("entry"))
                .from(GRANTS)
                .where(GRANTS.PERSON_ID.eq(person.value()))
                .unionAll(select(DEPUTIES.GRANT_ID, DEPUTIES.ID)
                        .from(DEPUTIES)
                        .where(DEPUTIES.DEPUTY_ID.eq(person.value())))
                .asTable("own");
        return sql.select(GRANTS.fields())
                .select(ROLES.fields())
                .select(PERMISSIONS)
                .select(DEPUTIES.fields())
                .from(own)
                .join(GRANTS)
                .on(GRANTS.ID.eq(own.field("held", UUID.class)))
                .join(ROLES)
                .on(ROLES.CODE.eq(GRANTS.ROLE))
                .leftJoin(DEPUTIES)
                .on(DEPUTIES.ID.eq(own.field("entry", UUID.class)))
                .orderBy(ROLES.POSITION, GRANTS.VALID_FROM, GRANTS.ID)
                .fetch(GrantRepository::right);
    }

    /** All grants of the given people, as holders, with their roles. */
    List<HeldRight> of(Collection<PersonId> people) {
        return held(GRANTS.PERSON_ID.in(people.stream().map(PersonId::value).toList()));
    }

    Optional<HeldRight> find(GrantId id) {
        return held(GRANTS.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Grant> byKey(String key) {
        return sql.selectFrom(GRANTS).where(GRANTS.ONE_TIME_KEY.eq(key)).fetchOptional(GrantRepository::grant);
    }

    /** How many roles were ever given for the reason, each counted once for a person and a scope. */
    int givenFor(String reason) {
        return sql.fetchCount(sql.selectDistinct(GRANTS.PERSON_ID, GRANTS.ROLE, GRANTS.SCOPE_KIND, GRANTS.SCOPE_KEY)
                .from(GRANTS)
                .where(GRANTS.REASON.eq(reason)));
    }

    /** What follows from a seat or an office, ended or not. */
    List<Grant> byOrigin(String origin) {
        return sql.selectFrom(GRANTS).where(GRANTS.ORIGIN.eq(origin)).fetch(GrantRepository::grant);
    }

    /** The grants of a role to those who can sign in: a way in is set up, and the account is not locked. */
    List<Grant> withRole(String role) {
        var isShown = demonstrations.stream().anyMatch(Demonstration::isOn);
        var comesIn = select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(
                        ACCOUNTS.LOCKED_AT.isNull(),
                        ACCOUNTS.PERSON_ID
                                .in(select(PASSKEYS.PERSON_ID).from(PASSKEYS))
                                .or(isShown ? ACCOUNTS.IS_DEMONSTRATION.isTrue() : DSL.falseCondition())
                                .or(ACCOUNTS.PERSON_ID.in(
                                        select(PROVIDER_ACCOUNTS.PERSON_ID).from(PROVIDER_ACCOUNTS)))
                                .or(ACCOUNTS.PASSWORD
                                        .isNotNull()
                                        .and(ACCOUNTS.PERSON_ID.in(select(CODE_GENERATORS.PERSON_ID)
                                                .from(CODE_GENERATORS)
                                                .where(CODE_GENERATORS.SECRET.isNotNull())))));
        return sql.selectFrom(GRANTS)
                .where(GRANTS.ROLE.eq(role), GRANTS.PERSON_ID.in(comesIn))
                .fetch(GrantRepository::grant);
    }

    /** What was given for the reason and not ended, by one role. */
    List<Grant> standingFor(String role, String reason) {
        return sql.selectFrom(GRANTS)
                .where(GRANTS.ROLE.eq(role), GRANTS.REASON.eq(reason), GRANTS.ENDED_AT.isNull())
                .fetch(GrantRepository::grant);
    }

    /** Grants that hold on the day and give, for one of the scopes, one of the permissions asked for there. */
    List<HeldRight> giving(Map<Scope, Set<Permission>> wanted, LocalDate day, int limit) {
        var holds = GRANTS.ENDED_AT
                .isNull()
                .and(GRANTS.VALID_FROM.le(day))
                .and(GRANTS.VALID_UNTIL.isNull().or(GRANTS.VALID_UNTIL.gt(day)));
        var among = DSL.or(wanted.entrySet().stream()
                .map(one -> lies(one.getKey()).and(GRANTS.ROLE.in(allowing(one.getValue()))))
                .toList());
        return held(holds.and(among), limit);
    }

    private static Condition lies(Scope scope) {
        var key = scope.keyColumn();
        return key == null
                ? GRANTS.SCOPE_KEY.isNull()
                : GRANTS.SCOPE_KIND.eq(scope.kind().name()).and(GRANTS.SCOPE_KEY.eq(key));
    }

    private static Select<Record1<String>> allowing(Set<Permission> permissions) {
        return select(ROLE_PERMISSIONS.ROLE)
                .from(ROLE_PERMISSIONS)
                .where(ROLE_PERMISSIONS.PERMISSION.in(
                        permissions.stream().map(Permission::name).toList()));
    }

    /**
     * Grants by hand that end between two days, for somebody.
     *
     * @param isOwn whether one's own are meant alone
     */
    record Soon(LocalDate from, LocalDate until, PersonId self, boolean isOwn) {}

    private static Condition are(Soon soon) {
        var among = GRANTS.ENDED_AT
                .isNull()
                .and(GRANTS.ORIGIN.isNull())
                .and(GRANTS.VALID_UNTIL.between(soon.from(), soon.until()));
        return soon.isOwn() ? among.and(GRANTS.PERSON_ID.eq(soon.self().value())) : among;
    }

    /**
     * Of one's own and of those of others so many, the first to end first, with all that stand at the place of the
     * last.
     *
     * @param without the first day without the role from which on they are told: the one after its last day
     * @param since of those of that day, given from which moment on
     */
    List<HeldRight> ending(Soon soon, LocalDate without, Instant since, int size) {
        var place = DSL.rank()
                .over(DSL.partitionBy(field(GRANTS.PERSON_ID.eq(soon.self().value())))
                        .orderBy(GRANTS.VALID_UNTIL, GRANTS.GRANTED_AT))
                .as("place");
        var placed = select(GRANTS.ID, place)
                .from(GRANTS)
                .where(are(soon))
                .and(DSL.row(GRANTS.VALID_UNTIL, GRANTS.GRANTED_AT).ge(without, since.atOffset(ZoneOffset.UTC)))
                .asTable("placed");
        var some = select(placed.field(GRANTS.ID))
                .from(placed)
                .where(field(DSL.name("placed", "place"), Integer.class).le(size));
        return held(GRANTS.ID.in(some), MOST_AT_ONCE).stream()
                .sorted(Comparator.comparing(
                        right -> String.valueOf(right.grant().days().until())))
                .toList();
    }

    /** How many of them are one's own, and how many are those of others, each up to a bound. */
    <T> T countEnding(Soon soon, int most, BiFunction<Integer, Integer, T> told) {
        var all = are(soon);
        var isOwn = GRANTS.PERSON_ID.eq(soon.self().value());
        return sql.select(upTo(most, all.and(isOwn)), upTo(most, all.andNot(isOwn)))
                .fetchSingle(row -> told.apply(row.value1(), row.value2()));
    }

    private static Field<Integer> upTo(int most, Condition which) {
        var some = DSL.selectOne().from(GRANTS).where(which).limit(most).asTable("some");
        return field(select(DSL.count()).from(some));
    }

    /** Lets nobody else grant the person anything before this transaction ends; false when there is no such person. */
    boolean holdPerson(PersonId person) {
        return sql.select(PEOPLE.ID)
                .from(PEOPLE)
                .where(PEOPLE.ID.eq(person.value()), PEOPLE.KIND.eq("PERSON"), PEOPLE.ERASED_AT.isNull())
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }

    /** Lets nobody else end a grant of the role before this transaction ends. */
    void holdRole(String role) {
        sql.select(ROLES.CODE)
                .from(ROLES)
                .where(ROLES.CODE.eq(role))
                .forUpdate()
                .fetch();
    }

    void add(Grant grant, @Nullable String key) {
        var row = new GrantsRecord();
        row.setId(grant.id().value());
        row.setPersonId(grant.person().value());
        row.setRole(grant.role());
        row.setScopeKind(grant.scope().kind().name());
        row.setScopeKey(grant.scope().keyColumn());
        row.setValidFrom(grant.days().from());
        row.setValidUntil(grant.days().until());
        row.setGrantedBy(grant.by().value());
        row.setGrantedAt(grant.at().atOffset(ZoneOffset.UTC));
        row.setReason(grant.reason());
        row.setOrigin(grant.origin());
        row.setOneTimeKey(key);
        sql.insertInto(GRANTS).set(row).execute();
    }

    /** Ends it; what somebody else has ended at the same time stays as it is. */
    void end(GrantId id, Revocation ending) {
        sql.update(GRANTS)
                .set(GRANTS.ENDED_AT, ending.at().atOffset(ZoneOffset.UTC))
                .set(GRANTS.ENDED_BY, ending.by().value())
                .set(GRANTS.END_REASON, ending.reason())
                .where(GRANTS.ID.eq(id.value()), GRANTS.ENDED_AT.isNull())
                .execute();
    }

    List<Role> roles() {
        return sql.select(ROLES.fields())
                .select(PERMISSIONS)
                .from(ROLES)
                .orderBy(ROLES.POSITION)
                .fetch(GrantRepository::role);
    }

    private List<HeldRight> held(Condition which) {
        return held(which, Integer.MAX_VALUE);
    }

    private List<HeldRight> held(Condition which, int limit) {
        return sql.select(GRANTS.fields())
                .select(ROLES.fields())
                .select(PERMISSIONS)
                .select(DEPUTIES.fields())
                .from(GRANTS)
                .join(ROLES)
                .on(ROLES.CODE.eq(GRANTS.ROLE))
                .leftJoin(DEPUTIES)
                .on(val(false))
                .where(which)
                .orderBy(ROLES.POSITION, GRANTS.VALID_FROM, GRANTS.ID)
                .limit(limit)
                .fetch(GrantRepository::right);
    }

    private static HeldRight right(Record row) {
        var deputy = row.into(DEPUTIES);
        return new HeldRight(
                grant(row.into(GRANTS)), role(row), deputy.getId() == null ? null : DeputyRepository.deputy(deputy));
    }

    private static Role role(Record row) {
        var role = row.into(ROLES);
        return new Role(
                role.getCode(),
                new Text(role.getNameDe(), role.getNameEn()),
                role.getByHand(),
                Stream.of(role.getScopes()).map(ScopeKind::valueOf).collect(Collectors.toSet()),
                Stream.of(row.get(PERMISSIONS)).map(Permission::valueOf).collect(Collectors.toSet()));
    }

    private static Grant grant(GrantsRecord row) {
        return new Grant(
                new GrantId(row.getId()),
                new PersonId(row.getPersonId()),
                row.getRole(),
                Scope.of(ScopeKind.valueOf(row.getScopeKind()), row.getScopeKey()),
                new Days(row.getValidFrom(), row.getValidUntil()),
                new PersonId(row.getGrantedBy()),
                row.getGrantedAt().toInstant(),
                row.getReason(),
                row.getOrigin(),
                row.getEndedAt() == null
                        ? null
                        : new Revocation(
                                row.getEndedAt().toInstant(), new PersonId(row.getEndedBy()), row.getEndReason()));
    }
}
