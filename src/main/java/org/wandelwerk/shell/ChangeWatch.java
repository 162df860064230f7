package org.wandelwerk.shell;

/** Whoever can look what changed, and tells the page cache of it. */
public interface ChangeWatch {

    /** Looks once. */
    void look();
}
