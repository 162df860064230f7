package org.wandelwerk.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of municipalities, districts and corridors. */
@Service
@Transactional(readOnly = true)
public class Places {

    private final PlaceRepository repository;

    Places(PlaceRepository repository) {
        this.repository = repository;
    }

    /** The municipalities of the given ids; an unknown id is left out. */
    public Map<MunicipalityId, Municipality> municipalities(Collection<MunicipalityId> ids) {
        return repository
                .municipalities(
                        ids.stream().map(MunicipalityId::value).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Municipality::id, municipality -> municipality));
    }

    /** All of them, in German order. */
    public List<Municipality> municipalities() {
        return repository.municipalities();
    }

    public Optional<Municipality> municipality(MunicipalityId id) {
        return repository.municipalities(List.of(id.value())).stream().findFirst();
    }

    /** All districts in German order, those outside the mining area too. */
    public List<District> districts() {
        return repository.districts();
    }

    public List<Corridor> corridors() {
        return repository.corridors();
    }

    /** Every name by which each municipality is known, with those of its villages and those that it had. */
    public Map<MunicipalityId, Set<String>> allNames() {
        var names = new HashMap<MunicipalityId, Set<String>>();
        for (var place : repository.names()) {
            var municipality = place.municipality();
            if (municipality != null) {
                names.computeIfAbsent(municipality, _ -> new LinkedHashSet<>()).add(place.name());
            }
        }
        return names;
    }

    /** All names as they are now, to match many texts with one look at the database. */
    public PlaceNames names() {
        return new PlaceNames(repository.districts(), repository.names());
    }
}
