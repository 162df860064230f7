package org.wandelwerk.operation.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.operation.Health;
import org.wandelwerk.operation.Settings;

/** Shows those who run the house how it does and how it is set. */
@RestController
class HealthController {

    static final String HEALTH = "/schreibtisch/zustand";
    static final String SETTINGS = "/schreibtisch/einstellungen";

    private final Health health;
    private final Settings settings;
    private final ObjectProvider<DeskSource> desks;

    HealthController(Health health, Settings settings, ObjectProvider<DeskSource> desks) {
        this.health = health;
        this.settings = settings;
        this.desks = desks;
    }

    @GetMapping(HEALTH)
    HealthPage health() {
        var notes = health.notes();
        var doors = Acting.now().stream()
                .flatMap(reader -> desks.stream().flatMap(desk -> desk.entries(reader.id())))
                .toList();
        return new HealthPage(notes, doors, settings.all());
    }

    @GetMapping(SETTINGS)
    SettingsPage settings() {
        return new SettingsPage(settings.all());
    }
}
