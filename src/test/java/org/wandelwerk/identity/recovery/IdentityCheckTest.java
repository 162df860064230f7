package org.wandelwerk.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.BERND;
import static org.wandelwerk.identity.access.AGrant.CLARA;
import static org.wandelwerk.identity.access.AGrant.NOW;
import static org.wandelwerk.identity.access.AGrant.TODAY;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.PersonId;

/** Who says who somebody is that wants an account back, without a database. */
class IdentityCheckTest {

    private static PersonRights anna(AGrant... grants) {
        return new PersonRights(
                ANNA, List.of(grants).stream().map(AGrant::build).toList());
    }

    private static AGrant operator() {
        return AGrant.of(Permission.OPERATE);
    }

    private static IdentityCheck of(PersonId owner, @Nullable PersonId checkedBy) {
        return new IdentityCheck(new UUID(0, 1), owner, "Bernd", NOW, NOW, checkedBy, null, null);
    }

    @Test
    void whoOperatesTheHouseChecksOthersAndNotThemselves() {
        assertThat(of(BERND, null).mayBeCheckedBy(anna(operator()))).isTrue();
        assertThat(of(ANNA, null).mayBeCheckedBy(anna(operator()))).isFalse();
    }

    @Test
    void whoseRightsEndBeforeTheWholeHouseChecksNobody() {
        assertThat(of(BERND, null).mayBeCheckedBy(anna())).isFalse();
        assertThat(of(BERND, null).mayBeCheckedBy(anna(operator().in(new Scope.OfCommittee("w2")))))
                .isFalse();
    }

    @Test
    void whoStandsInForTheOwnerDoesNotCheck() {
        var forBernd = AGrant.of(Permission.READ_BODY).to(BERND).deputisedBy(ANNA, TODAY, TODAY.plusDays(1));
        assertThat(of(BERND, null).mayBeCheckedBy(anna(operator(), forBernd))).isFalse();
        assertThat(of(CLARA, null).mayBeCheckedBy(anna(operator(), forBernd))).isTrue();
    }

    @Test
    void itIsCheckedAsSoonAsSomebodyDid() {
        assertThat(of(BERND, null).isChecked()).isFalse();
        assertThat(of(BERND, CLARA).isChecked()).isTrue();
    }
}
