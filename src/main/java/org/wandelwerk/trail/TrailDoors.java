package org.wandelwerk.trail;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** Which kinds of records the reader may follow, and what in them; pages that lead to a line of time ask here. */
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
        return source.isForEverybody() ? rights.mine().mayRead(OFFICE) : opens(source.readers());
    }

    /** A record may be followed by more people than read all that lies in it. */
    boolean opens(TrailTable table) {
        return table.readers().isEmpty() || opens(table.readers());
    }

    private boolean opens(Set<Permission> readers) {
        var mine = rights.mine();
        return mine.may(Permission.READ_TRAIL, TRAILS)
                || readers.stream().anyMatch(permission -> mine.may(permission, TRAILS));
    }
}
