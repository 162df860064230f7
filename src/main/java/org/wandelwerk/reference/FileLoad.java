package org.wandelwerk.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.wandelwerk.place.Places;
import org.wandelwerk.reference.FilePass.Identified;
import org.wandelwerk.spreadsheet.LongTable;

/** Compares a file with what is stored of its collection, and writes what differs when it is told to. */
@Component
class FileLoad {

    private static final int PART = 5000;

    private final OperationRepository operations;
    private final Places places;

    FileLoad(OperationRepository operations, Places places) {
        this.operations = operations;
        this.places = places;
    }

    /** What the file would do; nothing is written. */
    LoadTally compare(Path file, OperationMapping mapping) {
        return run(file, mapping, false);
    }

    LoadTally write(Path file, OperationMapping mapping) {
        return run(file, mapping, true);
    }

    private LoadTally run(Path file, OperationMapping mapping, boolean writes) {
        var municipalities = new FoundMunicipalities(places.names());
        var differing = new Differing(mapping.collection().id(), writes);
        var pass = new FilePass(mapping, headings -> new OperationReader(mapping, headings, municipalities));
        try (var lines = LongTable.open(file, mapping.table())) {
            each(pass, lines, differing::take);
        }
        // a line that could not be read may tell of what seems to be gone
        var removed = mapping.forms().isWhole() && pass.refused() == 0 ? differing.removeUnless(pass) : 0;
        return pass.tally(differing.added, differing.changed, removed);
    }

    /** While a part is compared and written, the next one is read: two processors have work. */
    private static void each(FilePass pass, LongTable lines, Consumer<List<Identified>> taker) {
        var next = ForkJoinPool.commonPool().submit(() -> pass.next(lines));
        try {
            for (var part = next.join(); !part.isEmpty(); part = next.join()) {
                next = ForkJoinPool.commonPool().submit(() -> pass.next(lines));
                taker.accept(part);
            }
        } finally {
            // nobody reads on in a file that is closed
            next.quietlyJoin();
        }
    }

    /** Counts what differs from what is stored. */
    private final class Differing {

        private final CollectionId collection;
        private final boolean writes;
        private int added;
        private int changed;

        Differing(CollectionId collection, boolean writes) {
            this.collection = collection;
            this.writes = writes;
        }

        void take(List<Identified> part) {
            var stored = operations.digests(part.stream().map(Identified::id).toList());
            var written = new ArrayList<Identified>();
            var replaced = new ArrayList<UUID>();
            for (var one : part) {
                var digest = stored.get(one.id());
                if (digest == null) {
                    written.add(one);
                } else if (!digest.equals(one.digest())) {
                    replaced.add(one.id());
                    written.add(one);
                }
            }
            added += written.size() - replaced.size();
            changed += replaced.size();
            if (writes) {
                operations.remove(replaced);
                operations.add(collection, written);
            }
        }

        int removeUnless(FilePass pass) {
            var removed = 0;
            var part = operations.ids(collection, null, PART);
            while (!part.isEmpty()) {
                var gone = part.stream().filter(id -> !pass.hasSeen(id)).toList();
                removed += gone.size();
                if (writes) {
                    operations.remove(gone);
                }
                part = operations.ids(collection, part.getLast(), PART);
            }
            return removed;
        }
    }
}
