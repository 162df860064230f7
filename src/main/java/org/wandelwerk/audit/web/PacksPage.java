package org.wandelwerk.audit.web;

import java.util.List;
import org.wandelwerk.audit.NumberList;
import org.wandelwerk.audit.Pack;
import org.wandelwerk.audit.PackChoice;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/** The packs that were made for audits, and the form that orders another one. */
public record PacksPage(Slice<Pack> packs, boolean isFirst, PackForm form, FormErrors errors, List<String> kinds)
        implements Page {

    static final String ADDRESS = "/schreibtisch/pruefung";

    static final int SIZE = 20;

    public String address() {
        return ADDRESS;
    }

    public List<NumberList> lists() {
        return List.of(NumberList.values());
    }

    public List<PackChoice> choices() {
        return List.of(PackChoice.values());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
