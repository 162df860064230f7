package org.wandelwerk.opendata;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of records of which there are many, each with a page of its own. */
public enum AddressKind {
    PROJECTS("/projekte"),
    ORGANISATIONS("/akteure"),
    MEETINGS("/sitzungen"),
    NEWS("/aktuelles");

    private final String list;

    AddressKind(String list) {
        this.list = list;
    }

    /** The address of the list of all of them. */
    public String list() {
        return list;
    }

    /** The address of the record with this key. */
    public String address(String key) {
        return list + "/" + key;
    }

    /** The word that stands for the kind in addresses. */
    public String word() {
        return list.substring(1);
    }

    public static Optional<AddressKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
