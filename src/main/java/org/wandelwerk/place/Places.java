package org.wandelwerk.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** All names as they are now, to match many texts with one look at the database. */
    public PlaceNames names() {
        return new PlaceNames(repository.districts(), repository.names());
    }
}
