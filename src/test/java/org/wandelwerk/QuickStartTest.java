package org.wandelwerk;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rule that keeps a start short. */
class QuickStartTest {

    private static final Set<String> LOOKED_FOR =
            Set.of("EventListener", "TransactionalEventListener", "Scheduled", "EnableScheduling");

    @Test
    void whoListensOrComesAgainSaysSoByItsType() {
        HouseRule.that("ApplicationListener and Recurring; annotations would be looked for in all beans at each start")
                .holdsWithout(Classes.main()
                        .flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream())
                                .flatMap(one -> one.getAnnotations().stream())
                                .map(mark -> mark.getRawType().getSimpleName())
                                .filter(LOOKED_FOR::contains)
                                .map(mark -> Classes.finding(type, "bears @" + mark))));
    }
}
