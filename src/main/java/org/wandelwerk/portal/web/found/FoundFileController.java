package org.wandelwerk.portal.web.found;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.catalog.Catalog;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.place.RegionMap;
import org.wandelwerk.shell.DataLicence;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frames;

/** Gives whole lists out as files, by the same address as their pages with the ending of the file. */
@RestController
class FoundFileController {

    private static final int BUFFER = 1 << 16;

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Catalog catalog;
    private final FoundLines lines;
    private final Frames frames;
    private final DataLicence licence;
    private final RegionMap map;
    private final FileTurns turns;

    FoundFileController(
            Catalog catalog, FoundLines lines, Frames frames, DataLicence licence, RegionMap map, FileTurns turns) {
        this.catalog = catalog;
        this.lines = lines;
        this.frames = frames;
        this.licence = licence;
        this.map = map;
        this.turns = turns;
    }

    @GetMapping({"/projekte.csv", "/projekte.xlsx", "/projekte.jsonl", "/projekte.geojson"})
    void projects(
            @RequestParam MultiValueMap<String, String> words, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write("projekte", request, CatalogQuery.read(words).of().ofProjects(), response);
    }

    @GetMapping({"/suche.csv", "/suche.xlsx", "/suche.jsonl", "/suche.geojson"})
    void search(
            @RequestParam MultiValueMap<String, String> words, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write("suche", request, CatalogQuery.read(words), response);
    }

    private static FoundFile form(HttpServletRequest request) {
        var path = request.getRequestURI();
        return FoundFile.of(path.substring(path.lastIndexOf('.') + 1));
    }

    /** While there is no index there is no file; while one is built it is told when to ask again. */
    private void write(String name, HttpServletRequest request, CatalogQuery query, HttpServletResponse response)
            throws IOException {
        try (var _ = turns.take(request.getRemoteAddr()).orElseThrow(FoundFileController::busy)) {
            write(name, form(request), query, response);
        }
    }

    private void write(String name, FoundFile form, CatalogQuery query, HttpServletResponse response)
            throws IOException {
        var frame = frames.current();
        var line = lines.in(frame);
        catalog.each(
                        query,
                        hits -> {
                            tell(query, response);
                            return begin(name, form, hits, FileMark.of(frame), response);
                        },
                        (writer, entry) -> take(writer, entry, line))
                .orElseThrow(this::missing)
                .end();
    }

    private RuntimeException missing() {
        return catalog.isComing() ? busy() : new NotFound("a file without an index");
    }

    private static ErrorResponseException busy() {
        var busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(SOON.toSeconds()));
        return busy;
    }

    /** What nobody keeps, as it is for those who are signed in, stays so; files of records are under no licence. */
    private void tell(CatalogQuery query, HttpServletResponse response) {
        if (!mayHoldDocuments(query)) {
            licence.headers().forEach((header, values) -> values.forEach(value -> response.addHeader(header, value)));
        }
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    private static boolean mayHoldDocuments(CatalogQuery query) {
        return query.kinds().contains(CatalogKind.DOCUMENT)
                || query.kinds().isEmpty() && Acting.now().isPresent();
    }

    private FoundFile.Taker begin(String name, FoundFile form, int hits, FileMark mark, HttpServletResponse response) {
        try {
            var out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
            var writer = form.writer(out, mark, FoundLine.columns(), hits);
            response.setContentType(form.type());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(mark.name(name + "." + form.ending()))
                            .build()
                            .toString());
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What names districts alone lies in their areas. */
    private CatalogEntry landed(CatalogEntry entry) {
        return entry.at(entry.facets().getOrDefault(Facet.DISTRICT, Set.of()).stream()
                .flatMap(key -> map.area(key).stream())
                .toList());
    }

    private void take(FoundFile.Taker writer, CatalogEntry entry, FoundLine line) {
        try {
            writer.take(entry.shapes().isEmpty() && entry.points().isEmpty() ? landed(entry) : entry, line.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
