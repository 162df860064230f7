package org.wandelwerk.audit.web;

import java.util.List;
import org.wandelwerk.audit.Handout;
import org.wandelwerk.audit.Pack;
import org.wandelwerk.shell.Page;

/** One pack: how it was chosen, what is in it, and who took it along. */
public record PackPage(Pack pack, List<Handout> handouts) implements Page {

    /** What the form says for whoever takes only what everybody may read. */
    public static final String PUBLIC = "oeffentlich";

    public String address() {
        return PacksPage.ADDRESS + "/" + pack.id();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
