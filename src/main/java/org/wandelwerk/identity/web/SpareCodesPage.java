package org.wandelwerk.identity.web;

import java.util.List;
import org.wandelwerk.shell.Page;

/** Ten spare codes, for the printer or the safe. */
public record SpareCodesPage(String mail, List<String> codes) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public String toString() {
        return "SpareCodesPage[***]";
    }
}
