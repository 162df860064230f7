package org.wandelwerk.portal.web.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.wandelwerk.portal.web.found.FileTurns.Turn;

class FileTurnsTest {

    private final FileTurns turns = new FileTurns();

    private Turn take(String address) {
        return turns.take(address).orElseThrow();
    }

    @Test
    void whoeverReadsSlowlyHoldsUpNobodyElse() {
        for (int count = 0; count < FileTurns.OF_ONE_NETWORK; count++) {
            take("192.0.2.1");
        }
        assertThat(turns.take("192.0.2.1")).isEmpty();
        assertThat(turns.take("192.0.2.2")).isPresent();
    }

    @Test
    void theAddressesOfOneNetworkAreOneReader() {
        for (int count = 0; count < FileTurns.OF_ONE_NETWORK; count++) {
            take("2001:db8:0:1::" + count);
        }
        assertThat(turns.take("2001:db8:0:1::ff")).isEmpty();
        assertThat(turns.take("2001:db8:0:2::1")).isPresent();
    }

    @Test
    void noMoreAreWrittenAtOnceThanTheHouseBears() {
        for (int count = 0; count < FileTurns.AT_ONCE; count++) {
            take("192.0.2." + count);
        }
        assertThat(turns.take("192.0.2.200")).isEmpty();
    }

    @Test
    void aTurnThatIsOverIsSomebodyElses() {
        var taken = new ArrayList<Turn>();
        for (int count = 0; count < FileTurns.AT_ONCE; count++) {
            taken.add(take("192.0.2." + count % 3));
        }
        assertThat(turns.take("192.0.2.3")).isEmpty();
        taken.removeFirst().close();
        assertThat(turns.take("192.0.2.3")).isPresent();
        taken.forEach(Turn::close);
        for (int count = 0; count < FileTurns.OF_ONE_NETWORK; count++) {
            take("192.0.2.1");
        }
    }
}
