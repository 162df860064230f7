package org.wandelwerk.document.web;

import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.shell.Page;

/** One file for those who may have it: what it is, and the way to fetch it. */
public record FilePage(DocumentVersion version) implements Page {

    /** Below it stands each version by its id. */
    static final String ADDRESS = "/schreibtisch/dateien";

    public String fetch() {
        return ADDRESS + "/" + version.id() + "/abruf";
    }

    /** Its size in units of 1024 bytes, of which the last may be begun. */
    public long kilobytes() {
        return (version.file().size() + 1023) / 1024;
    }
}
