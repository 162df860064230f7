package org.wandelwerk.identity.recovery;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.personal.AgedRecords;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** When requests for a check of the identity go that ended long ago. */
@Configuration(proxyBeanMethods = false)
class OldIdentityChecks {

    @Bean
    RetainedRecords identityChecksOfLongAgo(IdentityCheckRepository repository) {
        return new AgedRecords(
                "identity-checks",
                RetentionClass.ACCESS,
                Set.of("identity.identity_checks"),
                repository::countEnded,
                repository::forgetEnded);
    }
}
