package org.wandelwerk.correction;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;

/** Brings a recalled page back for the operator, by the hand of the house. */
@Component
class RepublishCommand implements Command {

    private final Recalls recalls;
    private final OperatorAnswers answers;

    RepublishCommand(Recalls recalls, OperatorAnswers answers) {
        this.recalls = recalls;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "republish";
    }

    @Override
    public String usage() {
        return "ADDRESS  publishes a recalled page again, as it is recorded now";
    }

    @Override
    public int run(List<String> arguments) {
        var subject = arguments.size() == 1 ? RecallOrder.subject(arguments.getFirst()) : Optional.<Subject>empty();
        if (subject.isEmpty()) {
            System.err.println("Usage: wandelwerk " + name() + " " + usage());
            System.err.println(OperatorAnswers.ADDRESSES);
            return CommandLine.UNKNOWN;
        }
        return answers.to(
                () -> recalls.republish(subject.get()),
                recall -> "%s is public again; it was recalled since %s."
                        .formatted(recall.subject().address(), recall.at()));
    }
}
