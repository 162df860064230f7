package org.wandelwerk.portal.web.found;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.place.PlaceShape;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.spreadsheet.OfficeCsv;
import org.wandelwerk.spreadsheet.WrittenLines;
import org.wandelwerk.spreadsheet.WrittenWorkbook;
import tools.jackson.databind.json.JsonMapper;

/** In which forms a list of hits can be taken along; each is written while it is read. */
enum FoundFile {
    CSV("csv", "text/csv;charset=UTF-8;header=present"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON_LINES("jsonl", "application/jsonl"),
    GEOJSON("geojson", "application/geo+json");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String ending;
    private final String type;

    FoundFile(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    /** @throws NotFound when there is no such form */
    static FoundFile of(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findAny()
                .orElseThrow(() -> new NotFound("form " + ending));
    }

    /** Takes one hit after the other; without its end a file is none, so that one that broke off never looks whole. */
    interface Taker {

        void take(CatalogEntry entry, Map<String, Object> line) throws IOException;

        void end() throws IOException;
    }

    /**
     * Begins a file of so many hits.
     *
     * @throws Refused when they do not fit into one of this form
     */
    Taker writer(OutputStream out, FileMark mark, List<String> columns, int hits) throws IOException {
        if (this == XLSX && hits >= WrittenWorkbook.MOST_LINES) {
            throw new Refused("spreadsheet.refused.lines");
        }
        return switch (this) {
            case CSV -> new Table(new OfficeCsv(out), mark, columns);
            case XLSX -> new Table(new WrittenWorkbook(out, "liste"), mark, columns);
            case JSON_LINES -> new Lines(out, mark);
            case GEOJSON -> new Features(out, mark);
        };
    }

    private static final class Table implements Taker {

        private final WrittenLines lines;
        private final FileMark mark;

        Table(WrittenLines lines, FileMark mark, List<String> columns) throws IOException {
            this.lines = lines;
            this.mark = mark;
            lines.add(marked(columns, "hinweis"));
        }

        @Override
        public void take(CatalogEntry entry, Map<String, Object> line) throws IOException {
            lines.add(marked(List.copyOf(line.values()), mark.words()));
        }

        private List<Object> marked(List<?> cells, String last) {
            var all = new ArrayList<Object>(cells);
            if (!mark.words().isEmpty()) {
                all.add(last);
            }
            return all;
        }

        @Override
        public void end() throws IOException {
            lines.close();
        }
    }

    private static byte[] json(Map<String, ?> object) {
        return JSON.writeValueAsBytes(object);
    }

    private record Lines(OutputStream out, FileMark mark) implements Taker {

        @Override
        public void take(CatalogEntry entry, Map<String, Object> line) throws IOException {
            out.write(json(noted(line, mark)));
            out.write('\n');
        }

        @Override
        public void end() throws IOException {
            out.close();
        }
    }

    private static Map<String, Object> noted(Map<String, Object> line, FileMark mark) {
        if (!mark.words().isEmpty()) {
            line.put("hinweis", mark.words());
        }
        return line;
    }

    /** By RFC 7946: a hit without a place has no geometry. */
    private static final class Features implements Taker {

        private final OutputStream out;
        private final FileMark mark;
        private String between = "";

        Features(OutputStream out, FileMark mark) throws IOException {
            this.out = out;
            this.mark = mark;
            write("{\"type\":\"FeatureCollection\",\"features\":[");
        }

        @Override
        public void take(CatalogEntry entry, Map<String, Object> line) throws IOException {
            write(between + "{\"type\":\"Feature\",\"id\":\"" + entry.id().record() + "\",\"geometry\":");
            write(geometry(entry));
            write(",\"properties\":");
            out.write(json(noted(line, mark)));
            write("}");
            between = ",\n";
        }

        private static String geometry(CatalogEntry entry) {
            return PlaceShape.geoJson(
                    entry.shapes().isEmpty()
                            ? entry.points().stream().map(PlaceShape.Spot::new).toList()
                            : entry.shapes());
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void end() throws IOException {
            write("]}");
            out.close();
        }
    }
}
