package org.wandelwerk.identity.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;

/** Roles are given by those who have them, ended and kept, and say why and by whom. */
class GrantsTest extends HouseWithGrants {

    private static final Scope W2 = new Scope.OfCommittee("w2");

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
}
