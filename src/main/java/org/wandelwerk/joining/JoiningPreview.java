package org.wandelwerk.joining;

import java.util.List;
import org.wandelwerk.project.Standpoint;

/**
 * What would become of two projects.
 *
 * @param hindrances the keys of the texts that say what stands against it
 */
public record JoiningPreview(Standpoint kept, Standpoint gone, List<String> hindrances) {

    public JoiningPreview {
        hindrances = List.copyOf(hindrances);
    }
}
