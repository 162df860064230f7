package org.wandelwerk.identity.web;

import java.util.List;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.shell.NavigationEntry;
import org.wandelwerk.shell.Page;

/** The first page of the desk: who is here, and what there is to do. */
public record DeskPage(SignIn signIn, List<NavigationEntry> entries) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
