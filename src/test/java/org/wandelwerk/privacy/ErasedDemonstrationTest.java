package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Refused;

/** The accounts of the demonstration are nobody's, so that nobody is erased by them. */
class ErasedDemonstrationTest extends ErasureTrial {

    @Autowired
    private PersonErasures erasures;

    @Test
    void anAccountOfTheDemonstrationIsNotErased() {
        var site = new Site(port);
        var admin = desks.of(site, "Alex Verwaltung", "administrator").person();
        desks.of(site, "Noch Eine", "administrator");
        var player = desks.of(site, "Pia Probe " + UUID.randomUUID(), "").person();
        asHouse(
                "update identity.accounts set is_demonstration = true where person_id = ?",
                player.id().value());
        var key = UUID.randomUUID().toString().replace("-", "");

        assertThatThrownBy(() -> Acting.as(admin.actor(), () -> {
                    erasures.erase(player.id(), "Antrag vom 3. März", key);
                    return player;
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo("privacy.erasure.demonstration"));
        assertThat(tablesWith(player.name())).contains("identity.people");
    }
}
