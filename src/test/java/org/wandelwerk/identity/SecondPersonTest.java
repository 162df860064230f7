package org.wandelwerk.identity;

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

/** Who gives the second word that a new address needs, without a database. */
class SecondPersonTest {

    private static PersonRights anna(AGrant... grants) {
        return new PersonRights(
                ANNA, List.of(grants).stream().map(AGrant::build).toList());
    }

    private static AGrant operator() {
        return AGrant.of(Permission.OPERATE);
    }

    private static AddressWish namedBy(@Nullable PersonId by) {
        var mail = MailAddress.of("clara@example.org").orElseThrow();
        var clara = new Person(CLARA, "Clara", mail, false, false);
        return new AddressWish(new UUID(0, 1), clara, mail, NOW, NOW, by, false, false);
    }

    @Test
    void whoOperatesTheHouseAndNamedNothingIsASecondOne() {
        assertThat(namedBy(BERND).mayBeSecondedBy(anna(operator()))).isTrue();
        assertThat(namedBy(ANNA).mayBeSecondedBy(anna(operator()))).isFalse();
    }

    @Test
    void whoseRightsEndBeforeTheWholeHouseIsNone() {
        assertThat(namedBy(BERND).mayBeSecondedBy(anna())).isFalse();
        assertThat(namedBy(BERND).mayBeSecondedBy(anna(AGrant.of(Permission.GRANT_ROLES))))
                .isFalse();
        assertThat(namedBy(BERND).mayBeSecondedBy(anna(operator().in(new Scope.OfCommittee("w2")))))
                .isFalse();
    }

    @Test
    void whoStandsInForWhoNamedItIsNone() {
        var forBernd = AGrant.of(Permission.READ_BODY).to(BERND).deputisedBy(ANNA, TODAY, TODAY.plusDays(1));
        assertThat(namedBy(BERND).mayBeSecondedBy(anna(operator(), forBernd))).isFalse();
        assertThat(namedBy(CLARA).mayBeSecondedBy(anna(operator(), forBernd))).isTrue();
    }

    @Test
    void ofWhatNobodyIsKnownToHaveNamedThereIsNone() {
        assertThat(namedBy(null).mayBeSecondedBy(anna(operator()))).isFalse();
    }

    @Test
    void anAddressHoldsWhenItsOwnerHasConfirmedAndASecondOneAgreed() {
        var named = namedBy(BERND);
        assertThat(answered(named, true, true).holds()).isTrue();
        assertThat(answered(named, true, false).holds()).isFalse();
        assertThat(answered(named, false, true).holds()).isFalse();
    }

    private static AddressWish answered(AddressWish wish, boolean isConfirmed, boolean isAgreed) {
        return new AddressWish(
                wish.id(), wish.person(), wish.mail(), wish.since(), wish.until(), wish.by(), isConfirmed, isAgreed);
    }

    @Test
    void onlyTheSameAddressByTheSameHandWithinAMinuteRepeats() {
        var named = namedBy(BERND);
        assertThat(named.repeats(named.mail(), BERND, NOW.plusSeconds(59))).isTrue();
        assertThat(named.repeats(named.mail(), BERND, NOW.plusSeconds(60))).isFalse();
        assertThat(named.repeats(named.mail(), ANNA, NOW)).isFalse();
        assertThat(named.repeats(MailAddress.of("other@example.org").orElseThrow(), BERND, NOW))
                .isFalse();
    }
}
