package org.wandelwerk.portal.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.shell.NavigationEntry;

/** What the public pages add to the main navigation. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    NavigationEntry workshopsEntry() {
        return new NavigationEntry(10, "/werkstaetten", "portal.navigation.workshops");
    }

    @Bean
    NavigationEntry projectsEntry() {
        return new NavigationEntry(20, "/projekte", "portal.navigation.projects", List.of("/verfahren"));
    }

    @Bean
    NavigationEntry mapEntry() {
        return new NavigationEntry(25, "/karte", "portal.navigation.map");
    }

    @Bean
    NavigationEntry organisationsEntry() {
        return new NavigationEntry(30, "/akteure", "portal.navigation.organisations");
    }

    @Bean
    NavigationEntry meetingsEntry() {
        return new NavigationEntry(15, "/sitzungen", "portal.navigation.meetings", List.of("/gremien"));
    }

    @Bean
    NavigationEntry newsEntry() {
        return new NavigationEntry(50, "/aktuelles", "portal.navigation.news");
    }

    @Bean
    NavigationEntry searchEntry() {
        return new NavigationEntry(90, "/suche", "portal.navigation.search");
    }

    @Bean
    NavigationEntry figuresEntry() {
        return new NavigationEntry(60, "/zahlen", "portal.navigation.figures");
    }
}
