package org.wandelwerk.region;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailNames;

/** What imports of regions are called in lines of time: by their file and its date. */
@Component
class TrailRuns implements TrailNames {

    private final RunRepository repository;

    TrailRuns(RunRepository repository) {
        this.repository = repository;
    }

    @Override
    public String word() {
        return "einlesungen";
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return repository.names(ids);
    }
}
