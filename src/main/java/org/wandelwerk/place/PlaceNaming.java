package org.wandelwerk.place;

import java.util.Set;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.SearchWords;

/**
 * A name that leads to a municipality.
 *
 * @param isOwn whether it is the municipality's own name, not that of a village in it
 */
record PlaceNaming(MunicipalityId municipality, String name, boolean isOwn) {

    /** Whether a word of the name begins with the given one. */
    boolean has(FoldedName word) {
        return begins(" " + word.plain(), " " + word.spelled());
    }

    /** 0 when it is what was looked for, 1 when it begins so, else 2; villages come behind. */
    int rank(SearchWords words) {
        var ways = FoldedName.of(name).ways();
        var looked = Set.of(words.plain()).equals(Set.of(words.spelled()))
                ? Set.of(words.plain())
                : Set.of(words.plain(), words.spelled());
        var behind = isOwn ? 0 : 3;
        if (looked.stream().anyMatch(ways::contains)) {
            return behind;
        }
        return behind + (ways.stream().anyMatch(way -> looked.stream().anyMatch(way::startsWith)) ? 1 : 2);
    }

    private boolean begins(String plain, String spelled) {
        return FoldedName.of(name).ways().stream()
                .map(way -> " " + way)
                .anyMatch(way -> way.contains(plain) || way.contains(spelled));
    }
}
