package org.wandelwerk.place;

import java.util.List;

/** What became of looking for a place by its name: never a guess. */
public sealed interface PlaceMatch {

    /** The municipalities found; none when nothing matched. */
    List<MunicipalityId> municipalities();

    /** All that was named is known. */
    record Matched(List<MunicipalityId> municipalities) implements PlaceMatch {}

    /**
     * Something that was named could not be matched.
     *
     * @param part the part of the text that failed
     */
    record Unmatched(Reason reason, String part) implements PlaceMatch {

        @Override
        public List<MunicipalityId> municipalities() {
            return List.of();
        }
    }

    /** Why nothing matched. */
    enum Reason {
        UNKNOWN,
        AMBIGUOUS,
        OUTSIDE,
        OTHER_DISTRICT,
        UNKNOWN_DISTRICT
    }
}
