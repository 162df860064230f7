package org.wandelwerk.privacy;

import java.util.List;
import org.wandelwerk.kernel.Language;

/** The kinds of records that one person publishes alone, told by a module that this one does not know. */
@FunctionalInterface
public interface SoloPublishing {

    /** The names of the kinds; none as long as a second person publishes everywhere. */
    List<String> kinds(Language language);
}
