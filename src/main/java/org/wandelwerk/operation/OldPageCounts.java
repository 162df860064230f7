package org.wandelwerk.operation;

import static org.wandelwerk.personal.AgedRecords.day;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.personal.AgedRecords;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** When it goes how often pages were shown. */
@Configuration(proxyBeanMethods = false)
class OldPageCounts {

    @Bean
    RetainedRecords pageCountsOfLongAgo(PageCountRepository repository) {
        return AgedRecords.unrecorded(
                "page-counts",
                RetentionClass.REPORT,
                Set.of("operation.page_counts"),
                before -> repository.countOlder(day(before)),
                (before, most) -> repository.forgetOlder(day(before), most));
    }
}
