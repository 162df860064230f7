package org.wandelwerk.portal.web.found;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.catalog.Catalog;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.DataLicence;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frames;

/** Gives whole lists out as files, by the same address as their pages with the ending of the file. */
@RestController
class FoundFileController {

    private static final int BUFFER = 1 << 16;

    private final Catalog catalog;
    private final FacetBook book;
    private final Frames frames;
    private final DataLicence licence;

    FoundFileController(Catalog catalog, FacetBook book, Frames frames, DataLicence licence) {
        this.catalog = catalog;
        this.book = book;
        this.frames = frames;
        this.licence = licence;
    }

    @GetMapping({"/projekte.csv", "/projekte.xlsx", "/projekte.jsonl", "/projekte.geojson"})
    void projects(
            @RequestParam MultiValueMap<String, String> words, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(
                "projekte",
                form(request),
                FoundPages.projects(CatalogQuery.read(words).of()),
                response);
    }

    @GetMapping({"/suche.csv", "/suche.xlsx", "/suche.jsonl", "/suche.geojson"})
    void search(
            @RequestParam MultiValueMap<String, String> words, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write("suche", form(request), CatalogQuery.read(words), response);
    }

    private static FoundFile form(HttpServletRequest request) {
        var path = request.getRequestURI();
        return FoundFile.of(path.substring(path.lastIndexOf('.') + 1));
    }

    /** While there is no index there is no file. */
    private void write(String name, FoundFile form, CatalogQuery query, HttpServletResponse response)
            throws IOException {
        if (catalog.best(query, 1).isEmpty()) {
            throw new NotFound("a file without an index");
        }
        var frame = frames.current();
        var mark = FileMark.of(frame);
        var line = new FoundLine(book.labels(), frame);
        licence.headers().forEach((header, values) -> values.forEach(value -> response.addHeader(header, value)));
        response.setContentType(form.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(mark.name(name + "." + form.ending()))
                        .build()
                        .toString());
        try (var writer = form.writer(new BufferedOutputStream(response.getOutputStream(), BUFFER), mark)) {
            catalog.each(query, entry -> take(writer, entry, line));
        }
    }

    private static void take(FoundFile.Taker writer, CatalogEntry entry, FoundLine line) {
        try {
            writer.take(entry, line.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
