package org.wandelwerk.trail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** Which kinds of records the reader may follow; pages ask here before they lead to a line of time. */
@Component
public class TrailDoors {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));
    private static final Matter TRAILS = Matter.ofHouse("trails");

    private final List<TrailSource> sources;
    private final Rights rights;

    TrailDoors(List<TrailSource> sources, Rights rights) {
        this.sources = List.copyOf(sources);
        this.rights = rights;
    }

    /** @param word of the kind, as in {@link TrailSource} */
    public boolean opens(String word) {
        return sources.stream().anyMatch(source -> source.word().equals(word) && opens(source));
    }

    boolean opens(TrailSource source) {
        var mine = rights.mine();
        return source.isForEverybody()
                ? mine.mayRead(OFFICE)
                : mine.mayAnywhere(Permission.READ_TRAIL)
                        || source.readers().stream().anyMatch(permission -> mine.may(permission, TRAILS));
    }
}
