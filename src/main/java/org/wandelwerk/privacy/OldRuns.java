package org.wandelwerk.privacy;

import static org.wandelwerk.personal.AgedRecords.day;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.personal.AgedRecords;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** When the reports of nights go, and the log of who was shown what. */
@Configuration(proxyBeanMethods = false)
class OldRuns {

    @Bean
    RetainedRecords readsOfLongAgo(ReadRepository repository) {
        return AgedRecords.unrecorded(
                "reads",
                RetentionClass.READ_LOG,
                Set.of("privacy.reads"),
                before -> repository.countOlder(day(before)),
                (before, most) -> repository.forgetOlder(day(before), most));
    }

    @Bean
    RetainedRecords nightsOfLongAgo(RetentionRepository repository) {
        return AgedRecords.unrecorded(
                "nights",
                RetentionClass.REPORT,
                Set.of("privacy.runs"),
                before -> repository.countOlder(day(before)),
                (before, most) -> repository.forgetOlder(day(before), most));
    }
}
