package org.wandelwerk.command;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the command that the first word names. */
@Component
public class CommandLine {

    /** What the shell gets when it asked for something that does not exist. */
    public static final int UNKNOWN = 2;

    private final List<Command> commands;

    CommandLine(ObjectProvider<Command> commands) {
        this.commands =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /** The server is meant when nothing is said, {@code serve}, or only settings such as {@code --server.port=0}. */
    public static boolean isServing(List<String> words) {
        return words.isEmpty() || words.getFirst().equals("serve") || isSetting(words.getFirst());
    }

    public int run(List<String> words) {
        var name = words.getFirst();
        for (var command : commands) {
            if (command.name().equals(name)) {
                return command.run(words.subList(1, words.size()));
            }
        }
        var isHelp = name.equals("help") || name.equals("--help");
        printUsage(isHelp ? System.out : System.err);
        return isHelp ? 0 : UNKNOWN;
    }

    private static boolean isSetting(String word) {
        return word.startsWith("--") && !word.equals("--help");
    }

    private void printUsage(PrintStream output) {
        output.println("Usage: wandelwerk [serve | COMMAND]");
        output.println("  serve  starts the server (default)");
        for (var command : commands) {
            output.println("  " + command.name() + " " + command.usage());
        }
    }
}
