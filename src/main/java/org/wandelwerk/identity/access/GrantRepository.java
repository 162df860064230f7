package org.wandelwerk.identity.access;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.DEPUTIES;
import static org.wandelwerk.identity.jooq.Tables.GRANTS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;
import static org.wandelwerk.identity.jooq.Tables.ROLES;
import static org.wandelwerk.identity.jooq.Tables.ROLE_PERMISSIONS;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.jooq.tables.records.DeputiesRecord;
import org.wandelwerk.identity.jooq.tables.records.GrantsRecord;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/** Stores grants, and reads what they give. */
@Repository
class GrantRepository {

    private static final Field<String[]> PERMISSIONS = array(select(ROLE_PERMISSIONS.PERMISSION)
                    .from(ROLE_PERMISSIONS)
                    .where(ROLE_PERMISSIONS.ROLE.eq(ROLES.CODE)))
            .as("permissions");

    private final DSLContext sql;

    GrantRepository(DSLContext sql) {
        this.sql = sql;
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

    /** The grants of a role to those whose account is not locked. */
    List<Grant> withRole(String role) {
        var locked = select(ACCOUNTS.PERSON_ID).from(ACCOUNTS).where(ACCOUNTS.LOCKED_AT.isNotNull());
        return sql.selectFrom(GRANTS)
                .where(GRANTS.ROLE.eq(role), GRANTS.PERSON_ID.notIn(locked))
                .fetch(GrantRepository::grant);
    }

    /** Grants for one of the scopes or for everything, the newest first. */
    List<HeldRight> reaching(Collection<Scope> scopes, int limit) {
        var among = scopes.stream()
                .map(scope -> GRANTS.SCOPE_KIND.eq(scope.kind().name()).and(GRANTS.SCOPE_KEY.eq(scope.keyColumn())))
                .reduce(GRANTS.SCOPE_KEY.isNull(), Condition::or);
        return held(GRANTS.ENDED_AT.isNull().and(among), limit);
    }

    /** Grants by hand that end between two days, the first to end first; of one person if that is named. */
    List<HeldRight> ending(LocalDate from, LocalDate until, @Nullable PersonId whose, int limit) {
        var among = GRANTS.ENDED_AT.isNull().and(GRANTS.ORIGIN.isNull()).and(GRANTS.VALID_UNTIL.between(from, until));
        var all = whose == null ? among : among.and(GRANTS.PERSON_ID.eq(whose.value()));
        return held(all, limit).stream()
                .sorted(Comparator.comparing(
                        right -> String.valueOf(right.grant().days().until())))
                .toList();
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
        return new HeldRight(grant(row.into(GRANTS)), role(row), deputy.getId() == null ? null : deputy(deputy));
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

    static Deputy deputy(DeputiesRecord row) {
        return new Deputy(
                new DeputyId(row.getId()),
                new GrantId(row.getGrantId()),
                new PersonId(row.getDeputyId()),
                new Days(row.getValidFrom(), row.getValidUntil()),
                new PersonId(row.getNamedBy()),
                row.getNamedAt().toInstant(),
                row.getEndedAt() == null
                        ? null
                        : new Revocation(
                                row.getEndedAt().toInstant(), new PersonId(row.getEndedBy()), row.getEndReason()));
    }
}
