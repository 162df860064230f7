package org.wandelwerk;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The house rules that keep a start short. */
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

    @Test
    void settingsAreRecordsThatBindThemselves() {
        HouseRule.that("records, because beans of the house are not filled from properties when the house is packaged")
                .holdsWithout(Classes.main()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class) && !type.isRecord())
                        .map(type -> Classes.finding(type, "is no record")));
    }
}
