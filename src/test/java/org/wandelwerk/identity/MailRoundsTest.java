package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;

class MailRoundsTest {

    private static List<PersonId> actorsOfARound(boolean isOn) {
        var actors = new ArrayList<PersonId>();
        new MailRounds(isOn)
                .every(
                        Duration.ofHours(1),
                        () -> actors.add(Acting.now().orElseThrow().id()))
                .work();
        return actors;
    }

    @Test
    void theHouseGoesItsRoundsInItsOwnName() {
        assertThat(actorsOfARound(true)).containsExactly(HouseActors.SYSTEM.id());
    }

    @Test
    void whereTheOperatorLetsNoMailsBeSentNoRoundIsDone() {
        assertThat(actorsOfARound(false)).isEmpty();
    }
}
