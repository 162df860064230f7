package org.wandelwerk.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;

class HousesTogetherTest {

    @House
    private static final class OfTheHouse {}

    @House
    private static final class OfTheSameHouse {}

    @House
    @TestPropertySource(properties = "spring.application.name=another-house")
    private static final class OfAnotherHouse {}

    private static final class OfNone {}

    @Order(1)
    private static final class TheLongest {}

    @Test
    void whatLiesInTheOutermostPackageAndHasNoHouseComesLastWhereTheLanesMeet() {
        var tests =
                List.<Class<?>>of(Site.class, OfAnotherHouse.class, OfNone.class, OfTheHouse.class, TheLongest.class);

        assertThat(HousesTogether.inOrder(tests).get(2)).isEqualTo(Site.class);
    }

    @Test
    void theLongestAndTheMostVisitedHouseLieAtTheEndsAndTheirTestsFollowEachOther() {
        var tests = List.<Class<?>>of(
                OfAnotherHouse.class, OfTheSameHouse.class, OfNone.class, TheLongest.class, OfTheHouse.class);

        assertThat(HousesTogether.inOrder(tests))
                .startsWith(TheLongest.class)
                .endsWith(OfTheSameHouse.class, OfTheHouse.class)
                .containsExactlyInAnyOrderElementsOf(tests);
    }
}
