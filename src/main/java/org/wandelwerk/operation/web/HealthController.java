package org.wandelwerk.operation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.operation.Health;
import org.wandelwerk.operation.Settings;

/** Shows those who run the house how it does and how it is set. */
@RestController
class HealthController {

    static final String HEALTH = "/schreibtisch/zustand";
    static final String SETTINGS = "/schreibtisch/einstellungen";

    private final Health health;
    private final Settings settings;

    HealthController(Health health, Settings settings) {
        this.health = health;
        this.settings = settings;
    }

    @GetMapping(HEALTH)
    HealthPage health() {
        return new HealthPage(health.notes());
    }

    @GetMapping(SETTINGS)
    SettingsPage settings() {
        return new SettingsPage(settings.all());
    }
}
