package org.wandelwerk.draft;

import java.util.Optional;
import java.util.SortedSet;
import org.wandelwerk.shell.Page;

/** Draws a drafted record as the public would see it; brought by whoever draws the public pages. */
public interface PublicView {

    /**
     * The page; empty when this is no record that it draws.
     *
     * @param withheld the names of the fields that the draft keeps from the public, as {@link KeptFields#withheld} will
     *     have them once it is published
     */
    Optional<Page> of(Object drafted, SortedSet<String> withheld);
}
