package org.wandelwerk.shell;

/** Whoever can look what changed, and tells the page cache of it. */
public interface ChangeWatch {

    /**
     * Looks once.
     *
     * @return whether everything that was committed could be seen
     */
    boolean look();

    /** Whether it could not look because the database lets nobody in, so that nothing is committed unseen. */
    boolean isShutOut();
}
