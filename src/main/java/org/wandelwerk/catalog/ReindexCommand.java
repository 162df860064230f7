package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;

/** Leaves a mark that the server follows within a second; when none runs, the next one does at its start. */
@Component
class ReindexCommand implements Command {

    private final SearchIndex index;

    ReindexCommand(SearchIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public String usage() {
        return "  lets the server build its index anew while it goes on answering";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println("Usage: wandelwerk " + name());
            return CommandLine.UNKNOWN;
        }
        try {
            index.folder().mark();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("The server builds its index anew; the health page tells when it is done.");
        return 0;
    }
}
