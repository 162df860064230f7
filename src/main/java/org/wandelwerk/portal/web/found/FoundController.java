package org.wandelwerk.portal.web.found;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.portal.web.ProjectLists;
import org.wandelwerk.portal.web.map.ProjectMaps;
import org.wandelwerk.portal.web.search.SearchLists;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.shell.Page;

/**
 * The search, the list of projects and their map: from the index, and from the tables while there is none. What is
 * found may depend on who asks, so that no content is shared between readers who are signed in.
 */
@RestController
@Transactional(readOnly = true, timeout = FoundController.MOST_SECONDS)
class FoundController {

    /** Then the database gives up: who waits longer has gone, and others wait behind. */
    static final int MOST_SECONDS = 3;

    private final FoundPages found;
    private final ProjectLists projects;
    private final SearchLists search;
    private final FoundMaps foundMaps;
    private final ProjectMaps maps;
    private final Procedures procedures;

    FoundController(
            FoundPages found,
            ProjectLists projects,
            SearchLists search,
            FoundMaps foundMaps,
            ProjectMaps maps,
            Procedures procedures) {
        this.found = found;
        this.projects = projects;
        this.search = search;
        this.foundMaps = foundMaps;
        this.maps = maps;
        this.procedures = procedures;
    }

    @GetMapping("/projekte")
    Page projects(@RequestParam MultiValueMap<String, String> words) {
        var query = CatalogQuery.read(words);
        var ways = procedures.current();
        return found.list(query, ways).<Page>map(page -> page).orElseGet(() -> projects.page(words, query, ways));
    }

    @GetMapping(FoundMapPage.ADDRESS)
    Page map(@RequestParam MultiValueMap<String, String> words) {
        var query = CatalogQuery.read(words);
        return foundMaps
                .page(query, words.getFirst("ebene"))
                .<Page>map(page -> page)
                .orElseGet(() -> maps.page(words, query));
    }

    @GetMapping("/suche")
    Page search(@RequestParam MultiValueMap<String, String> words) {
        var first = words.toSingleValueMap();
        if (SearchLists.isOfPlaces(first)) {
            return search.page(first);
        }
        var query = CatalogQuery.read(words);
        return found.search(query).<Page>map(page -> page).orElseGet(() -> search.page(first, query));
    }
}
