package org.wandelwerk.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;

/** Takes a name out of all that was public of a project, for the operator. */
@Component
class RedactCommand implements Command {

    private static final int FAILED = 1;
    private static final int WORDS = 4;

    private final Redactions redactions;

    RedactCommand(Redactions redactions) {
        this.redactions = redactions;
    }

    @Override
    public String name() {
        return "redact-versions";
    }

    @Override
    public String usage() {
        return "ADDRESS \"WORDS\" \"INSTEAD\" \"REASON\"  replaces words of at least three signs in every kept version"
                + " of a project, which says so, and in the reasons of its decisions";
    }

    @Override
    public int run(List<String> arguments) {
        var key = arguments.size() == WORDS
                ? PublicKey.read(
                        arguments.getFirst().replaceFirst(".*/projekte/", "").replaceFirst("/.*", ""))
                : Optional.<PublicKey>empty();
        if (key.isEmpty()
                || !Redactions.areMeant(arguments.get(1), arguments.get(2))
                || arguments.get(3).isBlank()) {
            System.err.println("Usage: wandelwerk " + name() + " " + usage());
            return CommandLine.UNKNOWN;
        }
        var changed = Acting.as(
                HouseActors.SYSTEM,
                () -> redactions.replace(key.get(), arguments.get(1), arguments.get(2), arguments.get(3)));
        if (changed.isNothing()) {
            System.err.println("The words stand in no version of " + key.get()
                    + " and in no reasons of its decisions. Nothing was changed.");
            return FAILED;
        }
        if (!changed.versions().isEmpty()) {
            System.out.println("The words were taken out of these versions, which say so: "
                    + changed.versions().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (changed.decisions() > 0) {
            System.out.println("Decisions in whose reasons they were replaced: " + changed.decisions());
        }
        return 0;
    }
}
