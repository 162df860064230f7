package org.wandelwerk.command;

import java.util.List;

/** Something the operator does on the command line; a module brings it as a bean. */
public interface Command {

    /** The first word on the command line. */
    String name();

    /** One line: the words behind the name, two blanks, and what it does. */
    String usage();

    /** Does it with the words behind the name; 0 only when all is well, see {@link CommandLine} for other codes. */
    int run(List<String> arguments);
}
