package org.wandelwerk.command;

import java.util.List;

/**
 * A command that does its work before there is a house: no database is started and no bean is made. It is named in
 * {@code spring.factories}, and its constructor may take the settings.
 */
public interface ColdCommand extends Command {

    /**
     * The command that goes on in the house once this one was done, with findings or without; no words when there is
     * nothing left to do.
     */
    default List<String> followUp(List<String> arguments) {
        return List.of();
    }
}
