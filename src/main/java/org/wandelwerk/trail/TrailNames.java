package org.wandelwerk.trail;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.wandelwerk.kernel.Text;

/** What the things of a kind are called, for entries that only hold their ids. */
public interface TrailNames {

    /** The word for the kind, such as {@code projekte}. */
    String word();

    /** The names of those that there are, public or not, by one statement. */
    Map<UUID, Text> names(Collection<UUID> ids);
}
