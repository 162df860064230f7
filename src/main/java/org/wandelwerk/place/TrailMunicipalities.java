package org.wandelwerk.place;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailNames;

/** What municipalities are called in lines of time. */
@Component
class TrailMunicipalities implements TrailNames {

    private final Places places;

    TrailMunicipalities(Places places) {
        this.places = places;
    }

    @Override
    public String word() {
        return "gemeinden";
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return places.municipalities(ids.stream().map(MunicipalityId::new).toList()).values().stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> Text.german(one.name())));
    }
}
