package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

@House
class RightsTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");

    @Autowired
    private HouseGrants houseGrants;

    @Autowired
    private Roles roles;

    @Autowired
    private Rights rights;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private Actor office;
    private Actor guest;

    @BeforeEach
    void anOfficeAndAGuest() {
        var cast = new Cast(sql);
        office = cast.person("Olga");
        guest = cast.person("Gerd");
        begin(office, "office", Scope.ALL);
    }

    private void begin(Actor actor, String role, Scope scope) {
        var days = new Days(roles.today(), null);
        Cast.asHouse(() -> houseGrants.begin(new GrantWish(actor.id(), role, scope, days, "test")));
    }

    private void isRefused(Runnable work, String rule) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void whatAPersonMayIsReadByOneStatement() {
        begin(guest, "bank", Scope.ALL);
        begin(guest, "promoter", new Scope.OfProject("P-7K3F-9QX"));
        var sent = statements.during(() -> assertThat(Acting.as(guest, () -> rights.tokens()))
                .contains(
                        "role:bank",
                        "project:P-7K3F-9QX",
                        "public",
                        "person:" + guest.id().value()));
        assertThat(sent).hasSize(1);
    }

    @Test
    void aVisitorAsksNoDatabase() {
        var sent = statements.during(() -> assertThat(rights.tokens()).containsExactly("public"));
        assertThat(sent).isEmpty();
    }

    @Test
    void whoMayReadIsRefusedAndWhoMayNotFindsNothing() {
        var open = Matter.isPublic("news x", W2);
        var closed = new Matter("news x", Set.of(W2), Audience.of(AudienceToken.body("w2")));
        isRefused(() -> Cast.as(guest, () -> rights.require(Permission.EDIT_NEWS, open)), "access.refused.permission");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Cast.as(guest, () -> rights.require(Permission.EDIT_NEWS, open)))
                .satisfies(refused -> assertThat(refused.needed()).containsExactly(Permission.EDIT_NEWS.text()));
        assertThatThrownBy(() -> Cast.as(guest, () -> rights.require(Permission.EDIT_NEWS, closed)))
                .isInstanceOf(NotFound.class)
                .hasMessage("news x");
        assertThatThrownBy(() -> Cast.as(guest, () -> rights.requireReading(closed)))
                .isInstanceOf(NotFound.class);
        assertThatCode(() -> Cast.as(guest, () -> rights.requireReading(open))).doesNotThrowAnyException();
        assertThatCode(() -> Cast.as(office, () -> rights.require(Permission.EDIT_NEWS, closed)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Cast.asHouse(() -> rights.require(Permission.EDIT_NEWS, closed)))
                .doesNotThrowAnyException();
        assertThat(Acting.as(office, () -> rights.may(Permission.EDIT_NEWS, closed)))
                .isTrue();
        assertThat(rights.may(Permission.EDIT_NEWS, open)).isFalse();
    }
}
