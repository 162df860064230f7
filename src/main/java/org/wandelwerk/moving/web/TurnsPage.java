package org.wandelwerk.moving.web;

import org.wandelwerk.kernel.Slice;
import org.wandelwerk.moving.Turn;
import org.wandelwerk.shell.Page;

/** All projects whose turn it is the reader's, who waits longest before all others. */
public record TurnsPage(Slice<Turn> turns, boolean isFirst) implements Page {

    public static final String ADDRESS = ProceduresDeskPage.ADDRESS + "/an-der-reihe";

    static final int SIZE = 50;

    public String address(Turn turn) {
        return MovePage.address(turn.project().key());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
