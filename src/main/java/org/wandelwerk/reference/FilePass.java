package org.wandelwerk.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.reference.OperationReader.ReadLine;
import org.wandelwerk.spreadsheet.GridLine;
import org.wandelwerk.spreadsheet.LongTable;

/**
 * Reads the lines of one file one after the other, and gives what they tell in parts. Of all that came it remembers ids
 * alone.
 */
final class FilePass {

    private static final int PART = 2000;

    private final OperationMapping mapping;
    private final Function<HeadingLine, OperationReader> readers;
    private final Set<UUID> seen = new HashSet<>();
    private final Map<UUID, Integer> times = new HashMap<>();
    private final List<Identified> part = new ArrayList<>();
    private final List<RefusedCell> cells = new ArrayList<>();
    private List<String> missing;
    private @Nullable OperationReader reader;
    private int above;
    private int refused;
    private int withheld;

    /**
     * What a line tells, with what would be made of it again and again.
     *
     * @param id in its collection
     * @param digest the same for operations that tell the same
     */
    record Identified(UUID id, UUID digest, FundedOperation operation) {

        static Identified of(FundedOperation operation, CollectionId collection) {
            return new Identified(operation.id(collection), operation.digest(), operation);
        }
    }

    FilePass(OperationMapping mapping, Function<HeadingLine, OperationReader> readers) {
        this.mapping = mapping;
        this.readers = readers;
        this.missing = mapping.headings();
    }

    /**
     * The next part of what a file tells; empty at its end.
     *
     * @throws UnfittingTable when there are no headings, or so many lines are none as stand above none
     */
    List<Identified> next(LongTable lines) {
        part.clear();
        var line = lines.next();
        while (line != null) {
            accept(line);
            line = part.size() == PART ? null : lines.next();
        }
        if (reader == null) {
            throw new UnfittingTable(missing);
        }
        return List.copyOf(part);
    }

    private void accept(GridLine line) {
        if (reader == null) {
            reader = reader(line);
            return;
        }
        switch (reader.read(line)) {
            case ReadLine.Told told -> take(told);
            case ReadLine.Wrong(var wrong) -> refuse(wrong);
            case ReadLine.Blank _ -> {}
        }
    }

    private @Nullable OperationReader reader(GridLine line) {
        var headings = HeadingLine.of(line, mapping.headings());
        var left = headings.missing(mapping.headings());
        if (left.isEmpty()) {
            return readers.apply(headings);
        }
        if (left.size() < missing.size()) {
            missing = left;
        }
        above++;
        if (above > HeadingLine.MOST_ABOVE) {
            throw new UnfittingTable(missing);
        }
        return null;
    }

    private void take(ReadLine.Told told) {
        var collection = mapping.collection().id();
        var operation = mapping.made().isEmpty() ? told.operation() : numbered(told.operation());
        var identified = Identified.of(operation, collection);
        if (!seen.add(identified.id())) {
            refuse(List.of(RefusedCell.withheld(told.line(), OperationField.KEY.name(), "reference.wrong.twice", "")));
            return;
        }
        if (operation.beneficiary() instanceof Beneficiary.Withheld) {
            withheld++;
        }
        part.add(identified);
    }

    /** Operations that nothing tells apart are told apart by their order. */
    private FundedOperation numbered(FundedOperation operation) {
        var time = times.merge(HashedId.of(operation.key()), 1, Integer::sum);
        return time == 1 ? operation : operation.with(operation.key() + "-" + time);
    }

    private void refuse(List<RefusedCell> wrong) {
        refused++;
        wrong.stream().limit(LoadTally.MOST_CELLS - cells.size()).forEach(cells::add);
    }

    boolean hasSeen(UUID id) {
        return seen.contains(id);
    }

    int refused() {
        return refused;
    }

    LoadTally tally(int added, int changed, int removed) {
        return new LoadTally(added, changed, seen.size() - added - changed, removed, refused, withheld, cells);
    }
}
