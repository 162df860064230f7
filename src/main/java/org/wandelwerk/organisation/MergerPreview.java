package org.wandelwerk.organisation;

import java.util.List;

/**
 * What a merger would do.
 *
 * @param following the keys of the texts that say what would follow
 * @param hindrances the keys of the texts that say what stands against it
 */
public record MergerPreview(Organisation kept, Organisation gone, List<String> following, List<String> hindrances) {

    public MergerPreview {
        following = List.copyOf(following);
        hindrances = List.copyOf(hindrances);
    }
}
