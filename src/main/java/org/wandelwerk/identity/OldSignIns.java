package org.wandelwerk.identity;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.personal.AgedRecords;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** When sign-ins go that began long ago, and single-use links that expired long ago. */
@Configuration(proxyBeanMethods = false)
class OldSignIns {

    @Bean
    RetainedRecords signInsOfLongAgo(AccountRecordRepository repository) {
        return AgedRecords.unrecorded(
                "sign-ins",
                RetentionClass.ACCESS,
                Set.of("identity.sign_ins", "identity.handed_forms"),
                repository::countSignIns,
                repository::forgetSignIns);
    }

    @Bean
    RetainedRecords linksOfLongAgo(AccountRecordRepository repository) {
        return new AgedRecords(
                "links",
                RetentionClass.ACCESS,
                Set.of("identity.links"),
                repository::countLinks,
                repository::forgetLinks);
    }
}
