package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.wandelwerk.House;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

@House
class DeputiesTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");

    @Autowired
    private Deputies deputies;

    @Autowired
    private Entitled entitled;

    @Autowired
    private Grants grants;

    @Autowired
    private HouseGrants houseGrants;

    @Autowired
    private Rights rights;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Roles roles;

    private Actor speaker;
    private Actor deputy;
    private Actor stranger;
    private HeldRight chair;

    @BeforeEach
    void aSpeakerWithADeputy() {
        var cast = new Cast(sql);
        speaker = cast.person("Simone");
        deputy = cast.person("Dieter");
        stranger = cast.person("Franz");
        Cast.asHouse(() -> houseGrants.follow(
                "speaker:" + UUID.randomUUID(),
                List.of(new GrantWish(speaker.id(), "speaker", W2, new Days(today(), null), "test"))));
        chair = Acting.as(speaker, rights::mine).held().getFirst();
    }

    private LocalDate today() {
        return roles.today();
    }

    private Days twoWeeks() {
        return new Days(today().plusDays(3), today().plusDays(17));
    }

    private DeputyId name(Actor by, Actor named, Days days) {
        var key = UUID.randomUUID().toString().replace("-", "");
        return Acting.as(by, () -> deputies.name(chair.grant().id(), named.id(), days, key));
    }

    private boolean chairsOn(LocalDate day) {
        var moment = day.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
        return rights.at(deputy.id(), moment).mayAnywhere(Permission.CHAIR_MEETINGS);
    }

    private static void isRefused(Runnable work, String rule) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void whoStandsInTodayIsToldBesideTheHolderAndNoLonger() {
        var need = NeededRight.of(Permission.CHAIR_MEETINGS, Set.of(W2));
        assertThat(entitled.to(need)).contains(speaker.id()).doesNotContain(deputy.id());
        var entry = name(speaker, deputy, new Days(today(), today().plusDays(14)));

        assertThat(entitled.to(need)).contains(speaker.id(), deputy.id());
        assertThat(entitled.byName(Permission.CHAIR_MEETINGS, Set.of(W2))).contains(speaker.id(), deputy.id());
        Acting.as(speaker, () -> {
            deputies.end(entry, "back again");
            return entry;
        });
        assertThat(entitled.to(need)).contains(speaker.id()).doesNotContain(deputy.id());
    }

    @Test
    void aSpeakersDeputyWorksForTwoWeeksAndNoLonger() {
        name(speaker, deputy, twoWeeks());
        assertThat(chairsOn(today().plusDays(2))).isFalse();
        assertThat(chairsOn(today().plusDays(3))).isTrue();
        assertThat(chairsOn(today().plusDays(16))).isTrue();
        assertThat(chairsOn(today().plusDays(17))).isFalse();
    }

    @Test
    void aDeputyLosesTheRightWithTheOffice() {
        name(speaker, deputy, twoWeeks());
        Cast.asHouse(() -> houseGrants.follow(String.valueOf(chair.grant().origin()), List.of()));
        assertThat(chairsOn(today().plusDays(5))).isFalse();
        assertThat(Acting.as(speaker, rights::mine).held()).isEmpty();
    }

    @Test
    void onlyTheHolderOrWhoCouldGiveTheRoleNamesADeputy() {
        assertThatThrownBy(() -> name(stranger, deputy, twoWeeks())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> name(deputy, deputy, twoWeeks())).isInstanceOf(NotFound.class);
        Cast.asHouse(() -> houseGrants.beginAdministrator(stranger.id(), "test"));
        var id = name(stranger, deputy, twoWeeks());
        assertThat(chairsOn(today().plusDays(5))).isTrue();
        Cast.as(stranger, () -> deputies.end(id, "back again"));
        assertThat(chairsOn(today().plusDays(5))).isFalse();
    }

    @Test
    void anOfficeThatCouldNotGiveTheRoleReadsOfDeputiesAndNeitherNamesNorEndsOne() {
        Cast.asHouse(() ->
                houseGrants.begin(new GrantWish(stranger.id(), "office", Scope.ALL, new Days(today(), null), "test")));
        assertThatThrownBy(() -> name(stranger, deputy, twoWeeks())).isInstanceOf(NotFound.class);
        var id = name(speaker, deputy, twoWeeks());
        assertThat(Acting.as(stranger, () -> deputies.of(List.of(chair)))).hasSize(1);
        assertThatThrownBy(() -> Cast.as(stranger, () -> deputies.end(id, "x"))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyStandsInForThemselvesNorForThePastNorForEver() {
        isRefused(() -> name(speaker, speaker, twoWeeks()), "access.deputy.self");
        isRefused(
                () -> name(speaker, deputy, new Days(today().minusDays(1), today().plusDays(1))), "access.deputy.past");
        isRefused(() -> name(speaker, deputy, new Days(today(), null)), "access.deputy.days");
    }

    @Test
    void thereIsOneDeputyAtATime() {
        name(speaker, deputy, twoWeeks());
        isRefused(() -> name(speaker, stranger, twoWeeks()), "access.deputy.exists");
        assertThatThrownBy(() -> sql.execute("""
            insert into identity.deputies
            select gen_random_uuid(), grant_id, deputy_id, valid_from, valid_until, named_by, named_at
            from identity.deputies where grant_id = ?\
            """, chair.grant().id().value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aSecondSendNamesNobodyAgain() {
        var key = UUID.randomUUID().toString().replace("-", "");
        var id = chair.grant().id();
        var first = Acting.as(speaker, () -> deputies.name(id, deputy.id(), twoWeeks(), key));
        assertThat(Acting.as(speaker, () -> deputies.name(id, deputy.id(), twoWeeks(), key)))
                .isEqualTo(first);
        Cast.asHouse(() -> houseGrants.beginAdministrator(stranger.id(), "test"));
        isRefused(
                () -> Acting.as(stranger, () -> deputies.name(id, deputy.id(), twoWeeks(), key)),
                "access.deputy.exists");
    }

    @Test
    void aDeputyMayStepBackAndAStrangerMayNotEndIt() {
        var id = name(speaker, deputy, twoWeeks());
        assertThatThrownBy(() -> Cast.as(stranger, () -> deputies.end(id, "x"))).isInstanceOf(NotFound.class);
        Cast.as(deputy, () -> deputies.end(id, "ill"));
        assertThat(chairsOn(today().plusDays(5))).isFalse();
        assertThat(Acting.as(speaker, () -> deputies.of(List.of(chair)))).hasSize(1);
        assertThat(Acting.as(stranger, () -> deputies.of(List.of(chair)))).isEmpty();
    }

    @Test
    void aDeputyOfADeputyIsNobody() {
        name(speaker, deputy, new Days(today(), today().plusDays(9)));
        assertThatThrownBy(() -> name(deputy, stranger, twoWeeks())).isInstanceOf(NotFound.class);
    }
}
