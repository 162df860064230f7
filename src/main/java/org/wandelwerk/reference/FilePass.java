package org.wandelwerk.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.reference.OperationReader.ReadLine;
import org.wandelwerk.spreadsheet.GridLine;

/**
 * Reads the lines of one file one after the other, and hands on what they tell in parts. Of all that came it remembers
 * ids alone.
 */
final class FilePass implements Consumer<GridLine> {

    private static final int PART = 2000;

    private final OperationMapping mapping;
    private final Function<HeadingLine, OperationReader> readers;
    private final Consumer<List<FundedOperation>> taker;
    private final Set<UUID> seen = new HashSet<>();
    private final Map<UUID, Integer> times = new HashMap<>();
    private final List<FundedOperation> part = new ArrayList<>();
    private final List<RefusedCell> cells = new ArrayList<>();
    private List<String> missing;
    private @Nullable OperationReader reader;
    private int above;
    private int refused;
    private int withheld;

    FilePass(
            OperationMapping mapping,
            Function<HeadingLine, OperationReader> readers,
            Consumer<List<FundedOperation>> taker) {
        this.mapping = mapping;
        this.readers = readers;
        this.taker = taker;
        this.missing = mapping.headings();
    }

    /** @throws UnfittingTable when so many lines are no headings as stand above none */
    @Override
    public void accept(GridLine line) {
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
        if (!seen.add(operation.id(collection))) {
            refuse(List.of(new RefusedCell(told.line(), OperationField.KEY.name(), "reference.wrong.twice", "")));
            return;
        }
        if (operation.beneficiary() instanceof Beneficiary.Withheld) {
            withheld++;
        }
        part.add(operation);
        if (part.size() == PART) {
            handOn();
        }
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

    /** @throws UnfittingTable when there were no headings */
    void end() {
        if (reader == null) {
            throw new UnfittingTable(missing);
        }
        handOn();
    }

    private void handOn() {
        if (!part.isEmpty()) {
            taker.accept(List.copyOf(part));
            part.clear();
        }
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
