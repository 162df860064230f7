package org.wandelwerk.history;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;

/** Begins a new era: {@code restore} ends with it, and so does the operator who restored a database of his own. */
@Component
class BeginEra implements Command {

    private final Eras eras;

    BeginEra(Eras eras) {
        this.eras = eras;
    }

    @Override
    public String name() {
        return "begin-era";
    }

    @Override
    public String usage() {
        return "REASON  lets all who follow the changes rebuild, after the database was restored by other means";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            System.err.println("Usage: wandelwerk " + name() + " " + usage());
            return CommandLine.UNKNOWN;
        }
        var era = eras.begin(String.join(" ", arguments));
        System.out.printf("era %d of the history has begun: %s%n", era.number(), era.reason());
        return 0;
    }
}
