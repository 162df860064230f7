package org.wandelwerk.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Refused;

/** Loads files into collections, each as a whole or not at all. */
@Service
@Transactional
class CollectionLoads {

    private final CollectionRepository collections;
    private final FileLoad load;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CollectionLoads(CollectionRepository collections, FileLoad load, ApplicationEventPublisher events, Clock clock) {
        this.collections = collections;
        this.load = load;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a file would do.
     *
     * @throws Refused when it is no table, has not the headings, or tells of an earlier day than what is stored
     */
    @Transactional(readOnly = true)
    public LoadTally preview(Path file, OperationMapping mapping) {
        requireNewer(mapping.collection());
        return load.compare(file, mapping);
    }

    /**
     * Does what the preview told: lines that are refused are left out, and noted.
     *
     * @param digest of the file when it was previewed; another one is refused
     */
    public LoadRun load(Path file, OperationMapping mapping, String digest) {
        var collection = mapping.collection();
        collections.waitForOthers(collection.id());
        requireNewer(collection);
        collections.put(collection, digest);
        var tally = load.write(file, mapping);
        if (!FileDigest.of(file).equals(digest)) {
            throw new Refused("reference.refused.file");
        }
        var run = new LoadRun(
                UUID.randomUUID(),
                shortened(String.valueOf(file.getFileName())),
                digest,
                collection.asOf(),
                Acting.now().orElse(HouseActors.SYSTEM).name(),
                clock.instant(),
                tally);
        collections.add(collection.id(), run);
        if (tally.added() + tally.changed() + tally.removed() > 0) {
            collections.measure();
        }
        events.publishEvent(new CollectionLoaded(collection.id(), run.id()));
        return run;
    }

    private void requireNewer(Collection given) {
        var isOlder = collections
                .find(given.key())
                .filter(stored -> stored.asOf().isAfter(given.asOf()))
                .isPresent();
        if (isOlder) {
            throw new Refused("reference.refused.older");
        }
    }

    private static String shortened(String name) {
        var longest = 200;
        return name.length() > longest ? name.substring(0, longest) : name;
    }

    /** A file was loaded into a collection. */
    record CollectionLoaded(CollectionId collection, UUID run) {}
}
