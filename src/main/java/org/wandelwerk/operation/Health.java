package org.wandelwerk.operation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** What is not hardened, not backed up or not reachable; it waits for others and holds no transaction meanwhile. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Health {

    private final List<HealthSource> sources;
    private final Rights rights;
    private final Clock clock;

    Health(List<HealthSource> sources, Rights rights, Clock clock) {
        this.sources = sources;
        this.rights = rights;
        this.clock = clock;
    }

    /** The most urgent first. */
    public List<HealthNote> notes() {
        rights.require(Permission.OPERATE, Matter.ofHouse("the health of the house"));
        var now = clock.instant();
        return sources.stream()
                .flatMap(source -> source.notes(now))
                .sorted(Comparator.comparing(HealthNote::grade).thenComparing(HealthNote::word))
                .toList();
    }

    /** What those who operate the house must do something about now; nothing for others. */
    public List<HealthWork> work() {
        if (!rights.mine().mayAnywhere(Permission.OPERATE)) {
            return List.of();
        }
        var now = clock.instant();
        return sources.stream()
                .flatMap(source -> source.work(now))
                .map(HealthWork::of)
                .toList();
    }
}
