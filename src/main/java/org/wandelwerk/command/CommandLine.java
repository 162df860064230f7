package org.wandelwerk.command;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.stereotype.Component;

/** Finds the command that the first word names. */
@Component
public class CommandLine {

    /** What the shell gets when it asked for something that does not exist. */
    public static final int UNKNOWN = 2;

    /** What the shell gets when all was done that could be, and what could not was told. */
    public static final int WITH_FINDINGS = 3;

    private final List<Command> commands;

    CommandLine(ObjectProvider<Command> commands, Environment settings) {
        this.commands = Stream.concat(commands.stream(), coldCommands(settings))
                .sorted(Comparator.comparing(Command::name))
                .toList();
    }

    /** The server is meant when nothing is said, {@code serve}, or only settings such as {@code --server.port=0}. */
    public static boolean isServing(List<String> words) {
        return words.isEmpty() || words.getFirst().equals("serve") || isSetting(words.getFirst());
    }

    /** Whether the words name a command that must run before there is a house. */
    public static boolean isCold(List<String> words) {
        return coldCommand(words).isPresent();
    }

    /** What is to be done in the house after these words were. */
    public static List<String> followUp(List<String> words) {
        return coldCommand(words)
                .map(command -> command.followUp(words.subList(1, words.size())))
                .orElse(List.of());
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

    private static Optional<ColdCommand> coldCommand(List<String> words) {
        return coldCommands(new StandardEnvironment())
                .filter(command -> command.name().equals(words.getFirst()))
                .findFirst();
    }

    private static Stream<ColdCommand> coldCommands(Environment settings) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(ColdCommand.class, ArgumentResolver.of(Environment.class, settings))
                .stream();
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
