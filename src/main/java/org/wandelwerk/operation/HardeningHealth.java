package org.wandelwerk.operation;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import org.wandelwerk.shell.PublicAddress;

/** Which settings are those of a try-out, and not of a house that the public relies on. */
@Component
class HardeningHealth implements HealthSource {

    private static final String LOOPBACK = "localhost|127\\..*|::1|";

    private final Environment settings;
    private final PublicAddress address;

    HardeningHealth(Environment settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        return Stream.of(
                        Optional.of(addressNote()),
                        demonstrationDoor(),
                        when(said("wandelwerk.mail.url").isEmpty(), HealthNote.advised("mail.none")),
                        when(
                                said("wandelwerk.show-unreviewed-languages").equals("true") && !address.isLocal(),
                                HealthNote.advised("languages.unreviewed")),
                        when(
                                said("wandelwerk.operator.name").isEmpty()
                                        || said("wandelwerk.operator.mail").isEmpty(),
                                HealthNote.advised("operator.missing")),
                        when(
                                !said("management.server.address").matches(LOOPBACK),
                                HealthNote.advised("monitor.open", said("management.server.address"))))
                .flatMap(Optional::stream);
    }

    private HealthNote addressNote() {
        if (address.isSecure()) {
            return HealthNote.good("address.secure");
        }
        return address.isLocal() ? HealthNote.advised("address.local") : HealthNote.urgent("address.plain");
    }

    private Optional<HealthNote> demonstrationDoor() {
        var note = address.isLocal() ? HealthNote.advised("demo.password") : HealthNote.urgent("demo.password");
        return when(!said("wandelwerk.demo-password").isEmpty(), note);
    }

    private static Optional<HealthNote> when(boolean isSo, HealthNote note) {
        return isSo ? Optional.of(note) : Optional.empty();
    }

    private String said(String name) {
        return settings.getProperty(name, "").strip();
    }
}
