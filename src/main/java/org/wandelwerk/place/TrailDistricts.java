package org.wandelwerk.place;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailNames;

/** What districts are called in lines of time. */
@Component
class TrailDistricts implements TrailNames {

    private final Places places;

    TrailDistricts(Places places) {
        this.places = places;
    }

    @Override
    public String word() {
        return "landkreise";
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return places.districts().stream()
                .filter(district -> ids.contains(district.id().value()))
                .collect(Collectors.toMap(one -> one.id().value(), one -> Text.german(one.name())));
    }
}
