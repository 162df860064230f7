package org.wandelwerk.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.region.ImportReport.Ending;
import org.wandelwerk.region.Run.Purpose;
import org.wandelwerk.shell.PublicAddress;

/** Loads the reference region when a server starts in an empty house, behind the reference geography. */
@Component
@ConditionalOnWebApplication
class FirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final String region;
    private final PublicAddress address;
    private final Runs runs;
    private final Organisations organisations;
    private final RegionImports imports;
    private final DemonstrationFlag flag;
    private volatile boolean isDone;

    FirstStart(
            @Value("${wandelwerk.region:}") String region,
            PublicAddress address,
            Runs runs,
            Organisations organisations,
            RegionImports imports,
            DemonstrationFlag flag) {
        this.region = region.strip();
        this.address = address;
        this.runs = runs;
        this.organisations = organisations;
        this.imports = imports;
        this.flag = flag;
    }

    @Override
    public void start() {
        if (isWanted() && runs.isEmpty() && organisations.counts().isEmpty()) {
            load();
        }
        isDone = true;
    }

    @Override
    public void stop() {
        isDone = false;
    }

    @Override
    public boolean isRunning() {
        return isDone;
    }

    /** Before the web server, so that no reader comes to a house that is still being filled. */
    @Override
    public int getPhase() {
        return 0;
    }

    private boolean isWanted() {
        return switch (region) {
            case "lausitz" -> true;
            case "none" -> false;
            case "" -> address.isLocal();
            default ->
                throw new IllegalStateException(
                        "WANDELWERK_REGION is \"%s\"; it may be lausitz or none".formatted(ShownSigns.of(region)));
        };
    }

    /** The flag is raised first, so that no page shows the region without saying what it is. */
    private void load() {
        flag.raise();
        var report = imports.bring(new RegionBytes("demo/lausitz/lausitz.json", shipped()), Purpose.DEMONSTRATE);
        if (report.ending() == Ending.REFUSED) {
            throw new IllegalStateException(ReportText.of(report));
        }
        LOG.info(
                "The Lausitz is here as a demonstration: {} records",
                report.total().added());
    }

    private static byte[] shipped() {
        try {
            return new ClassPathResource("demo/lausitz/lausitz.json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
