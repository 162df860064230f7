package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Refused;

/** An administrator, an office and a guest, who give and get roles. */
// because a hundred requests at once wait for few connections, and a busy machine is slow
@House
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=20000")
abstract class HouseWithGrants {

    @Autowired
    Grants grants;

    @Autowired
    HouseGrants houseGrants;

    @Autowired
    Roles roles;

    @Autowired
    Rights rights;

    @Autowired
    DSLContext sql;

    Actor admin;
    Actor office;
    Actor guest;

    @BeforeEach
    void anAdministratorAnOfficeAndAGuest() {
        var cast = new Cast(sql);
        admin = cast.person("Anna");
        office = cast.person("Olga");
        guest = cast.person("Gerd");
        begin(admin, "administrator", Scope.ALL);
        begin(office, "office", Scope.ALL);
    }

    void begin(Actor actor, String role, Scope scope) {
        Cast.asHouse(() -> houseGrants.begin(new GrantWish(actor.id(), role, scope, days(null), "test")));
    }

    LocalDate today() {
        return roles.today();
    }

    Days days(@Nullable LocalDate until) {
        return new Days(today(), until);
    }

    GrantWish wish(Actor to, String role, Scope scope) {
        return new GrantWish(to.id(), role, scope, days(null), "for the test");
    }

    static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    GrantId give(Actor by, GrantWish wish) {
        return Acting.as(by, () -> grants.give(wish, key()));
    }

    void isRefused(Runnable work, String rule) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    PersonRights now(Actor actor) {
        return Acting.as(actor, rights::mine);
    }

    int stored(Actor actor) {
        return sql.fetchCount(
                DSL.table("identity.grants"),
                DSL.condition("person_id = ?", actor.id().value()));
    }
}
