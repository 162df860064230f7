package org.wandelwerk.region;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.region.RegionFile.NewsLink;
import org.wandelwerk.region.RegionFile.OtherName;

/** What joins records of the region beyond what they say themselves; remembered for files without these sections. */
record Supplements(Set<OtherName> otherNames, Set<NewsLink> newsLinks) {

    /** Those of the file, where it has the sections. */
    Supplements replacedBy(@Nullable List<OtherName> names, @Nullable List<NewsLink> links) {
        return new Supplements(
                names == null ? otherNames : Set.copyOf(names), links == null ? newsLinks : Set.copyOf(links));
    }

    Set<String> otherNames(String organisation) {
        return otherNames.stream()
                .filter(other -> other.organisation().equals(organisation))
                .map(OtherName::name)
                .collect(Collectors.toSet());
    }

    List<String> sessions(String news) {
        return newsLinks.stream()
                .filter(link -> link.news().equals(news))
                .map(NewsLink::session)
                .sorted()
                .toList();
    }
}
