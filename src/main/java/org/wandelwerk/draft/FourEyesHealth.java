package org.wandelwerk.draft;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** Whether anything can be published by one person alone. */
@Component
class FourEyesHealth implements HealthSource {

    private final FourEyes rules;

    FourEyesHealth(FourEyes rules) {
        this.rules = rules;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        var off = rules.all().stream().filter(rule -> !rule.isOn()).count();
        return Stream.of(
                off == 0
                        ? HealthNote.good("eyes.on")
                        : HealthNote.advised("eyes.off", off).mendedAt("/schreibtisch/bearbeiten/vier-augen"));
    }
}
