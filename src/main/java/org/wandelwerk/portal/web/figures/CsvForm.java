package org.wandelwerk.portal.web.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.DataLicence;
import org.wandelwerk.shell.FileMark;

/** How tables are written: by RFC 4180 for programs, or as German office programs open them. */
enum CsvForm {
    STANDARD("", ",", '.', ""),
    OFFICE("tabellenprogramm", ";", ',', "\ufeff");

    private static final MediaType TYPE = MediaType.valueOf("text/csv;charset=UTF-8;header=present");
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");
    /** What office programs would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r]");

    private final String word;
    private final String separator;
    private final char point;
    private final String mark;

    CsvForm(String word, String separator, char point, String mark) {
        this.word = word;
        this.separator = separator;
        this.point = point;
        this.mark = mark;
    }

    /** The word by which an address asks for it. */
    String word() {
        return word;
    }

    /** @throws NotFound when the word names no form */
    static CsvForm read(String word) {
        return Arrays.stream(values())
                .filter(form -> form.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("form " + word));
    }

    /** A file to be kept, whose name says that it came from here. */
    ResponseEntity<String> answer(String name, List<? extends List<?>> rows, DataLicence licence, FileMark mark) {
        return ResponseEntity.ok()
                .headers(licence.headers())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(mark.name("zahlen-%s.csv".formatted(name)))
                                .build()
                                .toString())
                .body(write(mark.<Object>rows(rows, words -> words)));
    }

    /** Writes rows of texts and numbers; the first row is the head. */
    String write(List<? extends List<?>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining(separator, "", "\r\n")))
                .collect(Collectors.joining("", mark, ""));
    }

    private String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', point);
        }
        return value instanceof Number number ? number.toString() : text(value.toString());
    }

    private static String text(String text) {
        var safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
