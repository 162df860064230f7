package org.wandelwerk.moving.web;

import java.util.List;
import org.wandelwerk.moving.ProcedureCount;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.shell.Page;

/**
 * All procedures in their versions, with the number of projects on each, and the way to one project.
 *
 * @param asked the key of a project as it was typed, if it could not be read
 */
public record ProceduresDeskPage(List<ProcedureCount> procedures, String asked) implements Page {

    public static final String ADDRESS = "/schreibtisch/verfahren";

    public static String address(ProcedureVersion version) {
        return ADDRESS + "/" + version.procedure() + "/" + version.number();
    }

    public boolean isMistaken() {
        return !asked.isEmpty();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
