package org.wandelwerk.identity.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

// because a hundred requests at once wait for few connections, and a busy machine is slow
@House
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=20000")
class GrantsTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");

    @Autowired
    private Grants grants;

    @Autowired
    private HouseGrants houseGrants;

    @Autowired
    private Roles roles;

    @Autowired
    private Rights rights;

    @Autowired
    private DSLContext sql;

    private Actor admin;
    private Actor office;
    private Actor guest;

    @BeforeEach
    void anAdministratorAnOfficeAndAGuest() {
        var cast = new Cast(sql);
        admin = cast.person("Anna");
        office = cast.person("Olga");
        guest = cast.person("Gerd");
        begin(admin, "administrator", Scope.ALL);
        begin(office, "office", Scope.ALL);
    }

    private void begin(Actor actor, String role, Scope scope) {
        Cast.asHouse(() -> houseGrants.begin(new GrantWish(actor.id(), role, scope, days(null), "test")));
    }

    private LocalDate today() {
        return roles.today();
    }

    private Days days(@Nullable LocalDate until) {
        return new Days(today(), until);
    }

    private GrantWish wish(Actor to, String role, Scope scope) {
        return new GrantWish(to.id(), role, scope, days(null), "for the test");
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private GrantId give(Actor by, GrantWish wish) {
        return Acting.as(by, () -> grants.give(wish, key()));
    }

    private void isRefused(Runnable work, String rule) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private PersonRights now(Actor actor) {
        return Acting.as(actor, rights::mine);
    }

    private int stored(Actor actor) {
        return sql.fetchCount(
                DSL.table("identity.grants"),
                DSL.condition("person_id = ?", actor.id().value()));
    }

    @Test
    void theShippedRolesKnowEveryPermissionAndNoOther() {
        var shipped = roles.all();
        assertThat(shipped)
                .hasSize(13)
                .allSatisfy(role -> assertThat(role.name().en()).isNotBlank());
        assertThat(shipped.stream().flatMap(role -> role.permissions().stream()).collect(toSet()))
                .isEqualTo(EnumSet.allOf(Permission.class));
        assertThat(shipped.getFirst().permissions()).isEqualTo(EnumSet.allOf(Permission.class));
    }

    @Test
    void theAuditorReadsAllAndChangesNothing() {
        var auditor = roles.all().stream()
                .filter(role -> role.code().equals("auditor"))
                .findFirst()
                .orElseThrow();
        assertThat(auditor.permissions())
                .allMatch(permission -> permission.name().startsWith("READ_"));
        assertThat(auditor.permissions())
                .containsAll(EnumSet.allOf(Permission.class).stream()
                        .filter(permission -> permission.name().startsWith("READ_"))
                        .toList());
    }

    @Test
    void whatIsGrantedHoldsAtOnceAndSaysWhyAndByWhom() {
        assertThat(now(guest).held()).isEmpty();
        give(admin, wish(guest, "ministry", Scope.ALL));
        var held = now(guest).held();
        assertThat(held).hasSize(1);
        assertThat(held.getFirst().grant().by()).isEqualTo(admin.id());
        assertThat(held.getFirst().grant().reason()).isEqualTo("for the test");
        assertThat(now(guest).mayRead(Audience.of(AudienceToken.role("ministry"))))
                .isTrue();
    }

    @Test
    void whatIsEndedHoldsNoMoreAndIsKept() {
        var id = give(admin, wish(guest, "ministry", Scope.ALL));
        Cast.as(admin, () -> grants.end(id, "left the ministry"));
        assertThat(now(guest).held()).isEmpty();
        assertThat(stored(guest)).isEqualTo(1);
        var kept = Acting.as(admin, () -> grants.get(id)).grant().revocation();
        assertThat(kept).isNotNull().extracting(Revocation::reason).isEqualTo("left the ministry");
        assertThatCode(() -> Cast.as(admin, () -> grants.end(id, "again"))).doesNotThrowAnyException();
    }

    @Test
    void aGrantIsNeverDeletedAndNeverRewritten() {
        var id = give(admin, wish(guest, "ministry", Scope.ALL));
        for (var change : List.of(
                "delete from identity.grants where id = ?",
                "update identity.grants set role = 'auditor' where id = ?",
                "update identity.grants set valid_until = '2999-01-01' where id = ?")) {
            assertThatThrownBy(() -> sql.execute(change, id.value()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void theOfficeGivesWhatItHasAndNoMore() {
        give(office, wish(guest, "promoter", new Scope.OfProject("P-7K3F-9QX")));
        isRefused(() -> give(office, wish(guest, "administrator", Scope.ALL)), "access.grant.wider");
        isRefused(() -> give(office, wish(guest, "bank", Scope.ALL)), "access.grant.wider");
        isRefused(() -> give(office, wish(guest, "delegate", W2)), "access.grant.seat");
    }

    @Test
    void whoMayNotGrantLearnsNothing() {
        assertThatThrownBy(() -> give(guest, wish(guest, "promoter", new Scope.OfProject("P-7K3F-9QX"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> grants.give(wish(guest, "bank", Scope.ALL), key()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOfficeDoesNotEndAnAdministrator() {
        var id = now(admin).held().getFirst().grant().id();
        isRefused(() -> Cast.as(office, () -> grants.end(id, "no")), "access.grant.wider");
        assertThatThrownBy(() -> Cast.as(guest, () -> grants.end(id, "no"))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyPeopleAreGrantedRoles() {
        var house = new GrantWish(new PersonId(new UUID(0, 77)), "bank", Scope.ALL, days(null), "x");
        assertThatThrownBy(() -> give(admin, house)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> give(admin, wish(guest, "king", Scope.ALL))).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameRoleIsNotGivenTwiceForOneTime() {
        give(admin, wish(guest, "bank", Scope.ALL));
        isRefused(() -> give(admin, wish(guest, "bank", Scope.ALL)), "access.grant.exists");
    }

    @Test
    void aSecondSendGivesTheFirstGrantToItsSenderAlone() {
        var key = key();
        var wish = wish(guest, "communication", Scope.ALL);
        var first = Acting.as(admin, () -> grants.give(wish, key));
        assertThat(Acting.as(admin, () -> grants.give(wish, key))).isEqualTo(first);
        isRefused(() -> Acting.as(office, () -> grants.give(wish, key)), "access.grant.exists");
        assertThat(stored(guest)).isEqualTo(1);
    }

    @Test
    void aHundredEqualRequestsAtOnceMakeOneGrant() throws InterruptedException, ExecutionException {
        var key = key();
        var wish = wish(guest, "bank", Scope.ALL);
        var ids = atOnce(100, () -> Acting.as(admin, () -> grants.give(wish, key)));
        assertThat(ids.stream().collect(toSet())).hasSize(1);
        assertThat(stored(guest)).isEqualTo(1);
    }

    @Test
    void ofTwoAdministratorsWhoEndEachOtherAtOnceOneStays() throws InterruptedException, ExecutionException {
        endAllAdministratorsBut(admin);
        begin(guest, "administrator", Scope.ALL);
        new Cast(sql).letIn(admin.id());
        new Cast(sql).letIn(guest.id());
        var first = now(admin).held().getFirst().grant().id();
        var second = now(guest).held().getFirst().grant().id();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> ends(admin, second));
            var other = threads.submit(() -> ends(guest, first));
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        }
        var left = now(admin).held().isEmpty() ? guest : admin;
        isRefused(
                () -> Cast.as(
                        left,
                        () -> grants.end(now(left).held().getFirst().grant().id(), "x")),
                "access.grant.last");
        isRefused(() -> grants.requireAnotherAdministrator(left.id()), "access.grant.last");
        assertThatCode(() -> grants.requireAnotherAdministrator(office.id())).doesNotThrowAnyException();
    }

    @Test
    void whatNobodyGaveByHandEndsTheLastAdministratorNeither() {
        var origin = "provider:" + guest.id().value();
        var follows = wish(guest, "administrator", Scope.ALL);
        Cast.asHouse(() -> houseGrants.follow(origin, List.of(follows)));
        endAllAdministratorsBut(guest);
        Cast.asHouse(() -> houseGrants.follow(origin, List.of()));
        assertThat(now(guest).held()).hasSize(1);
        begin(office, "administrator", Scope.ALL);
        new Cast(sql).letIn(office.id());
        Cast.asHouse(() -> houseGrants.follow(origin, List.of()));
        assertThat(now(guest).held()).isEmpty();
    }

    @Test
    void whoNeverCameInIsNoOtherAdministrator() {
        endAllAdministratorsBut(admin);
        new Cast(sql).letIn(admin.id());
        begin(guest, "administrator", Scope.ALL);

        isRefused(
                () -> Cast.as(
                        admin,
                        () -> grants.end(now(admin).held().getFirst().grant().id(), "x")),
                "access.grant.last");

        new Cast(sql).letIn(guest.id());
        assertThat(ends(admin, now(admin).held().getFirst().grant().id())).isTrue();
    }

    private void endAllAdministratorsBut(Actor kept) {
        sql.transaction(transaction -> transaction
                .dsl()
                .execute(
                        "update identity.grants set ended_at = now(), ended_by = ?, end_reason = 'x'"
                                + " where role = 'administrator' and ended_at is null and person_id <> ?",
                        kept.id().value(),
                        kept.id().value()));
    }

    private boolean ends(Actor by, GrantId id) {
        return catchThrowable(() -> Cast.as(by, () -> grants.end(id, "x"))) == null;
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(work))
                    .toList();
            return sent.stream().map(GrantsTest::get).toList();
        }
    }

    private static <T> T get(Future<T> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
