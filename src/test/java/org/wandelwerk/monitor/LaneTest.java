package org.wandelwerk.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextCustomizer;
import org.wandelwerk.House;

class LaneTest {

    @Test
    void aLaneUsesItsHousesAgainAndNeverThoseOfAnother() throws ExecutionException, InterruptedException {
        var other = new FutureTask<>(LaneTest::houses);
        Thread.ofPlatform().start(other);

        assertThat(houses()).isEqualTo(houses()).isNotEqualTo(other.get());
    }

    private static ContextCustomizer houses() {
        return new House.Lane().createContextCustomizer(LaneTest.class, List.of());
    }
}
