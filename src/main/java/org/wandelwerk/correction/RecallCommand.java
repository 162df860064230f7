package org.wandelwerk.correction;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;

/** Takes a page out of the public for the operator, by the hand of the house. */
@Component
class RecallCommand implements Command {

    private final Recalls recalls;
    private final OperatorAnswers answers;

    RecallCommand(Recalls recalls, OperatorAnswers answers) {
        this.recalls = recalls;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public String usage() {
        return "ADDRESS --reason \"…\" [--reason-en \"…\"] [--corrected]"
                + "  takes a page out of the public at once; the log at /berichtigungen says why";
    }

    @Override
    public int run(List<String> arguments) {
        var order = RecallOrder.read(arguments);
        if (order.isEmpty()) {
            System.err.println("Usage: wandelwerk " + name() + " " + usage());
            System.err.println(OperatorAnswers.ADDRESSES);
            return CommandLine.UNKNOWN;
        }
        return answers.to(
                () -> recalls.recall(order.get().subject(), order.get().grounds()),
                recall -> "%s is not public any more since %s. Its address answers 410, and /berichtigungen says: %s"
                        .formatted(
                                recall.subject().address(),
                                recall.at(),
                                recall.grounds().reason().de()));
    }
}
