package org.wandelwerk.portal.web.decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.shell.NavigationEntry;

/** The register's place in the main navigation. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    NavigationEntry decisionsEntry() {
        return new NavigationEntry(25, "/beschluesse", "portal.navigation.decisions");
    }
}
