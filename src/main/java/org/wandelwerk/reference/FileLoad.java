package org.wandelwerk.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.place.Places;
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
        operations.expectMany();
        var tally = run(file, mapping, true);
        operations.settle();
        return tally;
    }

    private LoadTally run(Path file, OperationMapping mapping, boolean writes) {
        var municipalities = new FoundMunicipalities(places.names());
        var differing = new Differing(mapping.collection().id(), writes);
        var pass = new FilePass(
                mapping, headings -> new OperationReader(mapping, headings, municipalities), differing::take);
        LongTable.read(file, mapping.table(), pass);
        pass.end();
        // a line that could not be read may tell of what seems to be gone
        var removed = mapping.forms().isWhole() && pass.refused() == 0 ? differing.removeUnless(pass) : 0;
        return pass.tally(differing.added, differing.changed, removed);
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

        void take(List<FundedOperation> part) {
            var stored = operations.digests(
                    part.stream().map(one -> one.id(collection)).toList());
            var written = new ArrayList<FundedOperation>();
            var replaced = new ArrayList<UUID>();
            for (var one : part) {
                var digest = stored.get(one.id(collection));
                if (digest == null) {
                    written.add(one);
                } else if (!digest.equals(one.digest())) {
                    replaced.add(one.id(collection));
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
