package org.wandelwerk.opendata.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.shell.NavigationEntry;

/** What open data adds to the main navigation. */
@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {

    @Bean
    NavigationEntry dataEntry() {
        return new NavigationEntry(90, "/daten", "opendata.navigation.data");
    }
}
