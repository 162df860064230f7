package org.wandelwerk.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.SearchWords;

/** Finds municipalities by their German and Sorbian names, and by the villages in them. */
@Service
@Transactional(readOnly = true)
public class PlaceSearch {

    private static final Comparator<PlaceHit> BEST_FIRST = Comparator.<PlaceHit>comparingInt(
                    hit -> hit.place().rank())
            .thenComparing(hit -> hit.place().text())
            .thenComparing(hit -> hit.place().id());

    private final PlaceSearchRepository repository;
    private final PlaceRepository places;

    PlaceSearch(PlaceSearchRepository repository, PlaceRepository places) {
        this.repository = repository;
        this.places = places;
    }

    /** The municipalities that each word alone names, by one statement. */
    public Map<FoldedName, Set<MunicipalityId>> named(SearchWords words) {
        var names = repository.named(words);
        return words.words().stream()
                .collect(toMap(
                        word -> word,
                        word -> names.stream()
                                .filter(name -> name.has(word))
                                .map(PlaceNaming::municipality)
                                .collect(toSet())));
    }

    /**
     * One part of what was found.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Found<PlaceHit> find(SearchWords words, @Nullable String after, int size) {
        var start = FoundPlace.read(after);
        var named = repository.named(words).stream()
                .filter(name -> words.words().stream().allMatch(name::has))
                .collect(groupingBy(name -> name.municipality().value()));
        var hits = places.municipalities(named.keySet()).stream()
                .map(place ->
                        hit(place, Objects.requireNonNull(named.get(place.id().value())), words))
                .sorted(BEST_FIRST)
                .toList();
        var behind = hits.stream()
                .filter(hit -> start == null
                        || BEST_FIRST.compare(hit, new PlaceHit(hit.municipality(), List.of(), start)) > 0)
                .limit(size + 1L)
                .toList();
        return Found.of(behind, size, hits.size(), PlaceHit::place);
    }

    /** Names that are written much like the words. */
    public List<String> similar(SearchWords words, int limit) {
        return repository.similar(words, limit);
    }

    private static PlaceHit hit(Municipality place, List<PlaceNaming> names, SearchWords words) {
        var rank = names.stream().mapToInt(name -> name.rank(words)).min().orElseThrow();
        var others = names.stream()
                .filter(name -> !name.isOwn())
                .map(PlaceNaming::name)
                .distinct()
                .sorted()
                .toList();
        return new PlaceHit(
                place,
                names.stream().anyMatch(PlaceNaming::isOwn) ? List.of() : others,
                new FoundPlace(rank, place.name(), place.id().value()));
    }
}
