package org.wandelwerk.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;

class DelegatesTest extends SeatsAndOffices {

    @Test
    void aSpeakerWithAnAccountHoldsTheRoleAsLongAsTheOffice() {
        link();
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        assertThat(held()).containsExactly("speaker COMMITTEE");
        assertThat(Acting.as(account, rights::tokens)).contains("body:w112");
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.former())));
        assertThat(held()).isEmpty();
    }

    @Test
    void theRightsEndOnTheDayOnWhichTheOfficeEnds() {
        link();
        Cast.asHouse(() -> speakers.takeOver(speaker(until(FAR))));
        var days = Acting.as(account, rights::mine).held().getFirst().grant().days();
        assertThat(days.from()).isEqualTo(roles.today());
        assertThat(days.until()).isEqualTo(FAR);
    }

    @Test
    void whoIsErasedHoldsNothingAnyMoreAndTheOfficeStaysOnRecord() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        assertThat(held()).hasSize(2);
        assertThat(records.stream()
                        .flatMap(module -> module.fates(account.id()).stream())
                        .filter(fate -> fate.count() > 0))
                .extracting(Fate::key)
                .contains("committee.fate.link", "committee.fate.offices", "access.fate.grants");

        var erasing = new Erasing(
                account.id(),
                HouseActors.SYSTEM.id(),
                Instant.parse("2026-11-26T00:00:00Z"),
                account.name(),
                "jana@example.org");
        Cast.asHouse(() -> records.forEach(module -> module.erase(erasing)));

        assertThat(held()).isEmpty();
        Cast.asHouse(() -> delegates.record(delegate(false)));
        assertThat(held()).isEmpty();
        assertThat(sql.fetchValue("select name from organisation.representatives where id = ?", jana.value()))
                .isEqualTo("Jana Test");
    }

    @Test
    void aSpeakerWithoutAnAccountHoldsNothing() {
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        assertThat(held()).isEmpty();
    }

    @Test
    void anAccountThatIsLinkedLaterGetsWhatFollowsFromTheOffices() {
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        assertThat(held()).isEmpty();
        link();
        assertThat(held())
                .containsExactlyInAnyOrder("speaker COMMITTEE", "delegate COMMITTEE", "delegate ORGANISATION");
    }

    @Test
    void aSeatThatEndsTakesTheRightsOfItsDelegateAlong() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        assertThat(held()).hasSize(2);
        Cast.asHouse(() -> seats.takeOver(seat(until(roles.today()))));
        assertThat(held()).isEmpty();
    }

    @Test
    void aDelegateWhoBecomesASubstituteVotesNoMore() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        Cast.asHouse(() -> delegates.record(delegate(true)));
        assertThat(held()).containsExactlyInAnyOrder("substitute COMMITTEE", "substitute ORGANISATION");
    }

    @Test
    void whoMayNotEditBodiesRecordsNoDelegate() {
        assertThatThrownBy(() -> Cast.as(account, () -> delegates.link(jana, account.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Cast.as(account, () -> delegates.record(delegate(false))))
                .isInstanceOf(NotFound.class);
    }
}
