package org.wandelwerk.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.spreadsheet.SheetWriting;

/** Gives lists out for the operator, as files that can be brought in again. */
@Component
class ExportCommand implements Command {

    private static final int FAILED = 1;

    private final ListKinds kinds;
    private final GivenLists lists;

    ExportCommand(ListKinds kinds, GivenLists lists) {
        this.kinds = kinds;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "members --body KEY FILE | organisations FILE  gives a list out as .xlsx or .csv";
    }

    @Override
    public int run(List<String> arguments) {
        var kind = kinds.all()
                .filter(one -> !arguments.isEmpty() && one.command().equals(arguments.getFirst()))
                .findFirst();
        var order = kind.map(one -> ListOrder.read(arguments.subList(1, arguments.size()), one.isOfBody()));
        if (order.isEmpty() || !order.get().unclear().isEmpty()) {
            System.err.println("Usage: wandelwerk " + name() + " " + usage());
            return CommandLine.UNKNOWN;
        }
        return write(kind.get(), order.get());
    }

    private int write(ListKind kind, ListOrder order) {
        var file = order.file();
        var isCsv = file.toString().endsWith(".csv");
        if (Files.exists(file) || !isCsv && !file.toString().endsWith(".xlsx")) {
            System.err.println(file + " is there already, or ends neither in .xlsx nor in .csv.");
            return FAILED;
        }
        var list = Acting.as(HouseActors.SYSTEM, () -> lists.give(kind.word(), order.body(), Language.DE));
        try {
            Files.write(file, isCsv ? SheetWriting.csv(list) : SheetWriting.workbook(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("%d lines in %s.".formatted(list.rows().size() - 1, file));
        return 0;
    }
}
