package org.wandelwerk.draft;

import java.util.Optional;
import org.wandelwerk.shell.Page;

/** Draws a drafted record as the public would see it; brought by whoever draws the public pages. */
public interface PublicView {

    /** The page; empty when this is no record that it draws. */
    Optional<Page> of(Object drafted);
}
