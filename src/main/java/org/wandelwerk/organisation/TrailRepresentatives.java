package org.wandelwerk.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailNames;

/** What people in public roles are called in lines of time. */
@Component
class TrailRepresentatives implements TrailNames {

    private final Representatives representatives;

    TrailRepresentatives(Representatives representatives) {
        this.representatives = representatives;
    }

    @Override
    public String word() {
        return "vertretungen";
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return representatives.named(ids.stream().map(RepresentativeId::new).toList()).values().stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> Text.german(one.name())));
    }
}
