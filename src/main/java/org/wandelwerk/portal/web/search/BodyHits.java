package org.wandelwerk.portal.web.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeHit;
import org.wandelwerk.committee.CommitteeSearch;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.SearchWords;

/** Workshops and other bodies by all their names. */
@Component
class BodyHits implements Hits {

    private final CommitteeSearch committees;

    BodyHits(CommitteeSearch committees) {
        this.committees = committees;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.BODIES;
    }

    @Override
    public Found<Hit> find(SearchWords words, @Nullable String after, int size) {
        return committees.find(words, after, size).as(BodyHits::hit);
    }

    private static Hit hit(CommitteeHit found) {
        var address = found.number() == null ? "/gremien/" + found.slug() : "/werkstaetten/" + found.number();
        return Hit.of(address, found.name()).formerly(found.formerName());
    }
}
